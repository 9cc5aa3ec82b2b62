import { choosing } from '#law/kit/choice.ts'
import {
  monthRounding,
  monthsServed,
  refundForService,
  refundReduced,
  refundWhileStudying,
} from '#law/training/refund.ts'
import type { Answer, Topic } from '../../case.ts'
import type { Fields } from '../../fields.ts'
import { fold } from '../../words.ts'
import { readStaff } from './trainee-words.ts'

const servedWords = ['served_months_after', 'served_days_after']

export const refundTopic: Topic = (input, lawOn): Answer => {
  const cost = input.whole('funded_cost_vnd')
  const event = fold(input.textOr('event', ''))
  const isWhole = !servedWords.some(input.has) || /khong duoc cap bang/.test(event)
  const trainee = readStaff(input)
  const isPostgraduate = !/trung cap|cao dang|^dai hoc/.test(fold(input.textOr('level', '')))
  const isDismissed = event.includes('buoc thoi viec')
  const circumstances = { trainee, isPostgraduate, isDismissed }
  const owed = isWhole ? undefined : readOwed(input)
  const refund =
    owed === undefined
      ? refundWhileStudying(cost, isDismissed, lawOn, circumstances)
      : refundForService(cost, owed, readServed(input), lawOn, circumstances)
  const isFavoured = input.textOr('sex', '') === 'F' || input.flagOr('ethnic_minority', false)
  const years = input.wholeOr('years_of_service_for_reduction', 0)
  const reduced = refundReduced(refund, years, isFavoured, lawOn, trainee)?.value
  return {
    T1: owed,
    base_pct: isWhole ? (refund.value > 0 ? 100 : 0) : undefined,
    S_before: refund.value,
    S_before_reduction: refund.value,
    refund_before_reduction: refund.value,
    max_reduction_pct: reduced?.percent,
    reduction_pct: reduced?.percent,
    S_after_max_reduction: reduced?.amount,
    refund_vnd: refund.value === 0 ? 0 : reduced?.amount,
  }
}

const readOwed = (input: Fields): number =>
  input.number('study_months', { min: 0.1 }) * input.number('commitment_multiple', { min: 0.1 })

const readServed = (input: Fields): number =>
  monthsServed(
    input.numberOr('served_months_after', 0),
    input.has('served_days_after') ? input.whole('served_days_after', { max: 31 }) : 0,
    choosing(monthRounding, input.has('month_rounding') ? input.one('month_rounding', roundings) : undefined),
  ).value

const roundings = { floor: 'floor', half_month_up: 'half_month_up' } as const
