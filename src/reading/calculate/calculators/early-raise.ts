import { retirementRaise } from '#law/pay/retirement-raise.ts'
import { effectiveInReviewYear, retirementRaiseFrom } from '#law/pay/early-raise-choices.ts'
import { yearOf } from '#lib/date.ts'
import { agencyChoice } from '../kit/agency-choice.ts'
import { calculator } from '../kit/calculator.ts'
import { lawDay, lawToday } from '../kit/common-fields.ts'
import { meritAnswer, raised } from './early-raise-answer.ts'
import { earlyRaiseFields } from './early-raise-fields.ts'
import { type Input, readMerit, readNotice } from './early-raise-input.ts'
import { poolAnswer, readPool } from './early-raise-pool.ts'
import { readHeldStep } from './held-step-fields.ts'

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
