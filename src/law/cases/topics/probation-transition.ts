import type { HeldStep } from '#law/pay/held-step.ts'
import { monthsThrough } from '#law/pay/months-through.ts'
import { gradedOn, newcomerPay } from '#law/pay/probation.ts'
import { regularRaiseValue } from '#law/pay/regular-raise.ts'
import { type Degree, probationStep } from '#law/pay/starting-step.ts'
import { addMonths, type PlainDate } from '#lib/date.ts'
import type { Answer, Topic } from '../case.ts'
import { readGroup } from '../staff-words.ts'
import { degreeWords, readNewcomer } from './newcomer-words.ts'

export const probationTransitionTopic: Topic = (input, lawOn): Answer => {
  const group = readGroup(input, lawOn)
  const degree = input.has('degree') ? input.one('degree', degreeWords) : undefined
  const step = degree === undefined ? probationStep(group, ...lowest(group)) : probationStep(group, degree)
  const newcomer = readNewcomer(input, '2025-06-30')
  const recruited = input.date('recruited')
  const graded = gradedOn(newcomer, recruited, input.whole('probation_months')).value
  const held: HeldStep = {
    staff: newcomer === 'civil-servant' ? 'civil-servant' : 'public-employee',
    rank: '',
    group,
    step: step.value,
    countedFrom: graded,
    setbacks: [],
  }
  const firstOf = (day: PlainDate) => `${day.slice(0, 7)}-01` as PlainDate
  const months = monthsThrough(firstOf(addMonths(recruited, 1)), addMonths(firstOf(graded), 12))
  const pay = (month: PlainDate) => newcomerPay({ newcomer, group, step }, graded, month).value
  return {
    ...Object.fromEntries(months.map((month) => [`pay_${month.slice(0, 7).replace('-', '_')}`, pay(month)])),
    [`graded_step${step.value}_from`]: graded,
    next_regular_due: regularRaiseValue(held, lawOn)?.on,
  }
}

const lowest = (group: string): [Degree] => [group === 'B' ? 'intermediate' : group === 'A0' ? 'college' : 'university']
