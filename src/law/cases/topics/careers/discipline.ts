import { disciplineEnds } from '#law/discipline/effect.ts'
import type { Form } from '#law/discipline/forms.ts'
import { disciplineLimitation, type NoLimit } from '#law/discipline/limitation.ts'
import { nextForm } from '#law/discipline/next-form.ts'
import { formsFor } from '#law/discipline/forms.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer, Topic } from '../../case.ts'
import type { Fields } from '../../fields.ts'
import { fold } from '../../words.ts'

const forms: Readonly<Record<string, Form>> = {
  'khien trach': 'reprimand',
  'canh cao': 'warning',
  'cach chuc': 'removal',
  'buoc thoi viec': 'dismissal',
}

const formWords: Readonly<Record<Form, string>> = {
  reprimand: 'khiển trách',
  warning: 'cảnh cáo',
  removal: 'cách chức',
  dismissal: 'buộc thôi việc',
}

const readForm = (input: Fields, name: string): Form =>
  forms[fold(input.text(name))] ?? input.fail(name, `không phải hình thức kỷ luật viên chức: “${input.text(name)}”`)

const grounds: readonly (readonly [RegExp, NoLimit])[] = [
  [/khai tru/, 'party-expulsion'],
  [/chinh tri noi bo/, 'internal-politics'],
  [/quoc phong|an ninh|doi ngoai/, 'defence-foreign'],
  [/(bang|chung chi|giay to|xac nhan).*(gia|khong hop phap)/, 'false-diploma'],
]

function readGround(input: Fields): NoLimit | undefined {
  if (!input.has('no_limit_ground')) return undefined
  const words = input.text('no_limit_ground')
  const ground = grounds.find(([shape]) => shape.test(fold(words)))?.[1]
  return ground ?? input.fail('no_limit_ground', `không thuộc trường hợp không áp dụng thời hiệu: “${words}”`)
}

export const limitationTopic: Topic = (input, lawOn): Answer => {
  const ended = input.dateOr('act_ended', undefined)
  const concluded = input.dateOr('concluded', lawOn)
  if (ended !== undefined && concluded < ended) input.fail('concluded', 'trước ngày chấm dứt hành vi')
  if (!input.names().includes('act_ended')) input.fail('act_ended', 'thiếu')
  const { months, expires, isBarred } = disciplineLimitation(
    {
      form: readForm(input, 'form'),
      ended,
      concluded,
      daysNotCounted: input.has('not_counted_days') ? input.whole('not_counted_days') : 0,
      noLimit: readGround(input),
      newOffenceEnded: input.dateOr('new_act_ended', undefined),
    },
    lawOn,
  ).value
  return { months, expires, barred: isBarred }
}

export const nextFormTopic: Topic = (input, lawOn): Answer => {
  const isManager = input.flagOr('manager', false)
  const newAct = readForm(input, 'new_act_form')
  if (!formsFor(isManager, lawOn).value.includes(newAct))
    input.fail('new_act_form', 'cách chức chỉ áp dụng cho viên chức quản lý')
  if (!input.has('current_form') || hasEnded(input, lawOn)) return { form: formWords[newAct], old_decision_ends: false }
  try {
    const { form, endsOldDecision } = nextForm(isManager, readForm(input, 'current_form'), newAct, lawOn).value
    return { form: formWords[form], old_decision_ends: endsOldDecision }
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'invalid') input.fail('current_form', error.message)
    throw error
  }
}

/** The decision being served has run out by the day of the new act. */
function hasEnded(input: Fields, lawOn: PlainDate): boolean {
  if (!input.has('current_effective')) return false
  return input.dateOr('new_act_on', lawOn) >= disciplineEnds(input.date('current_effective'), lawOn).value
}
