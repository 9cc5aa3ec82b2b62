import { carriedOver, pooledQuota, unitQuota } from '#law/pay/early-raise-quota.ts'
import type { Answer, Topic } from '../case.ts'

export const quotaTopic: Topic = (input, lawOn): Answer => {
  const { own, remainder } = unitQuota(input.whole('payroll_list_31_12'), lawOn).value
  return { own_quota: own, remainder_reported: remainder, retirement_cases_count_in_quota: false }
}

export const pooledQuotaTopic: Topic = (input, lawOn): Answer => {
  const payrolls = input.each('units', (item, name) => item.whole(name))
  const { units, extra, total, cap } = pooledQuota(payrolls, lawOn).value
  return {
    own_quota: units.map(({ own }) => own),
    remainders: units.map(({ remainder }) => remainder),
    extra_by_superior: extra,
    total,
    cap_10pct: cap,
  }
}

export const quotaCarryTopic: Topic = (input): Answer => {
  const reviewYear = input.whole('review_year', { min: 2000, max: 2100 })
  return { [`carry_to_${reviewYear + 1}`]: carriedOver(reviewYear).value }
}
