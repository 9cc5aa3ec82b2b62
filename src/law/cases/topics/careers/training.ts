import { postgraduateLaw, type Unmet, unmetForPostgraduate } from '#law/training/postgraduate.ts'
import { refundForService, refundReduced, refundWhileStudying } from '#law/training/refund.ts'
import { wholeMonths } from '#lib/date.ts'
import type { Answer, Topic } from '../../case.ts'
import { fold } from '../../words.ts'

export const refundTopic: Topic = (input, lawOn): Answer => {
  const cost = input.whole('funded_cost_vnd')
  const event = fold(input.textOr('event', ''))
  const isStudying = !input.has('served_months_after')
  const owed = isStudying ? undefined : input.number('study_months') * input.number('commitment_multiple')
  const refund =
    owed === undefined
      ? refundWhileStudying(cost, event.includes('buoc thoi viec'), lawOn)
      : refundForService(cost, owed, input.number('served_months_after'), lawOn)
  const isFavoured = input.textOr('sex', '') === 'F' || input.flagOr('ethnic_minority', false)
  const years = input.wholeOr('years_of_service_for_reduction', 0)
  const reduced = refundReduced(refund, years, isFavoured, lawOn)?.value
  return {
    T1: owed,
    base_pct: isStudying && refund.value > 0 ? 100 : undefined,
    S_before: refund.value,
    S_before_reduction: refund.value,
    refund_before_reduction: refund.value,
    max_reduction_pct: reduced?.percent,
    reduction_pct: reduced?.percent,
    S_after_max_reduction: reduced?.amount,
    refund_vnd: refund.value === 0 ? 0 : reduced?.amount,
  }
}

export const postgraduateTopic: Topic = (input, lawOn): Answer => {
  const age = Math.floor(wholeMonths(input.date('dob'), input.date('on')) / 12)
  const grades = input.each('last_two_years', (item, name) => item.text(name))
  const unmet = unmetForPostgraduate(
    {
      age,
      isFirst: input.flagOr('first_postgrad', true),
      years: input.number(input.has('years_excl_probation') ? 'years_excl_probation' : 'years_of_service'),
      hasTwoGoodYears: grades.length >= 2 && grades.every((grade) => grade === 'HTTNV' || grade === 'HTXSNV'),
      fitsPost: input.flagOr('major_fits_post', true),
      multiple: input.number('commitment_multiple'),
    },
    lawOn,
  ).value
  const { maxAge, years, multiple } = postgraduateLaw.valueOn(lawOn)
  const words: Readonly<Record<Unmet, string>> = {
    age: `age>${maxAge}`,
    years: `years<${years}`,
    grades: 'last_two_years_below_HTTNV',
    major: 'major_not_fit',
    commitment: `commitment<${multiple}x`,
  }
  return { age, eligible: unmet.length === 0, failed: unmet.map((one) => words[one]) }
}
