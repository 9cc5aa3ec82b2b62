import type { AgencyChoices } from '#law/kit/choice.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { type EarlyRaise, meritRaise, type Notice, retirementRaise } from '#law/pay/early-raise.ts'
import { effectiveInReviewYear, retirementRaiseFrom } from '#law/pay/early-raise-choices.ts'
import { usableAchievements } from '#law/pay/early-raise-quota.ts'
import type { HeldStep } from '#law/pay/held-step.ts'
import { type PlainDate, viDate, yearOf } from '#lib/date.ts'
import type { Answer } from '../kit/answer.ts'
import { agencyChoice } from '../kit/agency-choice.ts'
import { calculator } from '../kit/calculator.ts'
import { lawDay, lawToday } from '../kit/common-fields.ts'
import type { Read } from '../kit/read.ts'
import { WrongTogether } from '../kit/read.ts'
import { earlyRaiseFields } from './early-raise-fields.ts'
import { type PoolInput, poolAnswer, readPool } from './early-raise-pool.ts'
import { readHeldStep } from './held-step-fields.ts'
import { stepPicture } from './step-picture.ts'

type Merit = {
  readonly reviewYear: number
  readonly monthsEarly: number
  readonly rated: boolean
  readonly achieved: readonly PlainDate[]
  readonly previous: boolean
  readonly lastMerit: PlainDate | null
  readonly gradeChanged: boolean
}

type Input = { readonly lawOn: PlainDate; readonly choices: AgencyChoices } & (
  | { readonly what: 'merit'; readonly held: HeldStep; readonly merit: Merit }
  | { readonly what: 'notice'; readonly held: HeldStep; readonly notice: Notice }
  | ({ readonly what: 'quota' } & PoolInput)
)

const rules = { yearRule: effectiveInReviewYear.default, noticeRule: retirementRaiseFrom.default }

export const earlyRaise = calculator<Input>({
  fields: [...earlyRaiseFields, lawDay],
  start: (today) => ({
    what: 'merit',
    scaleBy: 'rank',
    reviewYear: String(yearOf(today)),
    ...rules,
    ...lawToday(today),
  }),
  example: (today) => ({
    what: 'merit',
    staff: 'civil-servant',
    scaleBy: 'rank',
    rank: '01.003',
    step: '4',
    since: `01/08/${yearOf(today) - 2}`,
    reviewYear: String(yearOf(today)),
    monthsEarly: '9',
    rated: '1',
    achievements: [{ on: `20/01/${yearOf(today) - 1}` }, { on: `15/01/${yearOf(today)}` }],
    units: [
      { name: '', payroll: '27' },
      { name: '', payroll: '18' },
      { name: '', payroll: '9' },
    ],
    ...rules,
    ...lawToday(today),
  }),
  input: (typed): Input => {
    const lawOn = typed.date('lawOn')
    const what = typed.text('what') as Input['what']
    const choices = {
      ...agencyChoice(typed, effectiveInReviewYear, 'yearRule'),
      ...agencyChoice(typed, retirementRaiseFrom, 'noticeRule'),
    }
    if (what === 'quota') return { what, lawOn, choices, ...readPool(typed) }
    const held = readHeldStep(typed, lawOn)
    return what === 'merit'
      ? { what, lawOn, choices, held, merit: readMerit(typed) }
      : { what, lawOn, choices, held, notice: readNotice(typed) }
  },
  answer: (input) => {
    if (input.what === 'quota') return poolAnswer(input, input.lawOn)
    if (input.what === 'merit') return meritAnswer(input)
    return raised(input.held, retirementRaise(input.held, input.notice, input.lawOn, input.choices))
  },
})

const readMerit = (typed: Read): Merit => ({
  reviewYear: typed.number('reviewYear'),
  monthsEarly: typed.number('monthsEarly'),
  rated: typed.is('rated'),
  achieved: typed.rows('achievements').map((row) => row.date('on')),
  previous: typed.is('previous'),
  lastMerit: typed.dateOr('lastMerit', null),
  gradeChanged: typed.is('gradeChanged'),
})

function readNotice(typed: Read): Notice {
  const notice = { notifiedOn: typed.date('notifiedOn'), retiresFrom: typed.date('retiresFrom') }
  if (notice.retiresFrom > notice.notifiedOn) return notice
  throw new WrongTogether({ retiresFrom: 'Ngày nghỉ hưu phải sau ngày thông báo' })
}

function meritAnswer({ held, merit, lawOn, choices }: Extract<Input, { what: 'merit' }>): Answer {
  const window = usableAchievements(held.group, merit.reviewYear, merit.lastMerit, merit.achieved, lawOn)
  const usable = window?.value.usable ?? merit.achieved
  const found = meritRaise(
    held,
    {
      reviewYear: merit.reviewYear,
      monthsEarly: merit.monthsEarly,
      previousRaiseWasMerit: merit.previous,
      gradeChangedSince: merit.gradeChanged,
      standardsMet: merit.rated && usable.length > 0,
    },
    lawOn,
    choices,
  )
  const seen = `${usable.length} trên ${merit.achieved.length} thành tích đã ghi còn được xét`
  const whole = window
    ? finding(
        found.value,
        () => found.says,
        () => ({ cites: found.cites, from: [...found.from, window] }),
      )
    : found
  return raised(held, whole, [window ? `${window.says}: ${seen}.` : `${seen}.`])
}

function raised(held: HeldStep, found: Finding<EarlyRaise>, notes: readonly string[] = []): Answer {
  const { eligible, regular, monthsShort, effective } = found.value
  const unmet = found.from.filter(({ value }) => value === false).map(({ says }) => `Chưa đạt: ${says}.`)
  return {
    value: eligible ? (effective ? viDate(effective) : 'Đủ điều kiện') : 'Chưa đủ điều kiện',
    ...(eligible ? {} : { tone: 'danger' as const }),
    finding: found,
    facts: [
      ...(regular ? ([['Đến hạn thường xuyên', viDate(regular.on)]] as const) : []),
      ...(monthsShort === null ? [] : ([['Còn thiếu', `${monthsShort} tháng`]] as const)),
    ],
    pictures: regular
      ? [
          stepPicture(
            held,
            effective !== null && eligible ? effective : regular.on,
            words(held, eligible && effective !== null),
          ),
        ]
      : [],
    notes: [...unmet, ...notes],
  }
}

const words = ({ step }: HeldStep, early: boolean) =>
  early ? `Hưởng bậc ${step + 1} trước thời hạn` : `Đến hạn thường xuyên bậc ${step + 1}`
