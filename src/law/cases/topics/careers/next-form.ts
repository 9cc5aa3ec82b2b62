import { disciplineEnds } from '#law/discipline/effect.ts'
import { formsFor } from '#law/discipline/forms.ts'
import { nextForm } from '#law/discipline/next-form.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer, Topic } from '../../case.ts'
import type { Fields } from '../../fields.ts'
import { formWords, readForm } from './discipline-words.ts'

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
