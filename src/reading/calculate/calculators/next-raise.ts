import { type NextStep, regularRaise } from '#law/pay/regular-raise.ts'
import type { Finding } from '#law/kit/finding.ts'
import { addMonths, type PlainDate, viDate } from '#lib/date.ts'
import { calculator } from '../kit/calculator.ts'
import { lawDay, lawToday } from '../kit/common-fields.ts'
import { type Values, whenIs } from '../kit/field.ts'
import { heldStepFields, readHeldStep } from './held-step-fields.ts'
import { atLastStep, type Input, raised } from './next-raise-answer.ts'

export const nextRaise = calculator<Input>({
  fields: [
    ...heldStepFields,
    {
      kind: 'choice',
      name: 'beyond',
      label: 'Ở bậc cuối: phụ cấp thâm niên vượt khung',
      options: [
        ['none', 'Chưa hưởng'],
        ['some', 'Đang hưởng'],
      ],
    },
    {
      kind: 'whole',
      name: 'percent',
      label: 'Mức đang hưởng',
      unit: '%',
      min: 5,
      max: 99,
      when: whenIs('beyond', 'some'),
    },
    { kind: 'date', name: 'percentSince', label: 'Hưởng mức này từ ngày', when: whenIs('beyond', 'some') },
    lawDay,
  ],
  start: (today) => ({ scaleBy: 'rank', beyond: 'none', ...lawToday(today) }),
  example: (today): Values => ({
    staff: 'civil-servant',
    scaleBy: 'rank',
    rank: '01.003',
    step: '3',
    since: viDate(addMonths(`${today.slice(0, 4)}-03-01` as PlainDate, -24)),
    setbacks: [{ kind: 'reprimand', on: viDate(addMonths(`${today.slice(0, 4)}-04-12` as PlainDate, -12)) }],
    beyond: 'none',
    ...lawToday(today),
  }),
  input: (typed) => {
    const lawOn = typed.date('lawOn')
    const held = readHeldStep(typed, lawOn)
    const percentSince = typed.dateOr('percentSince', null)
    return { held, percent: typed.numberOr('percent', 0), percentSince, lawOn }
  },
  answer: (input) => {
    const raise = regularRaise(input.held, input.lawOn)
    return raise.value === null ? atLastStep(input, raise) : raised(input.held, raise as Finding<NextStep>)
  },
})
