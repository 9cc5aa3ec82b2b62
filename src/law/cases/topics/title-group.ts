import { findRank, type Rank } from '#law/pay/rank.ts'
import { scaleOf } from '#law/pay/scale.ts'
import type { Answer, Topic } from '../case.ts'

/** Mã chức danh → nhóm lương, hệ số bậc đầu và bậc cuối */
export const titleGroupTopic: Topic = (input, lawOn): Answer => {
  const ranks = input.has('codes')
    ? input.each(
        'codes',
        (item, name) => findRank(item.text(name), lawOn) ?? item.fail(name, `không có mã này tại ngày ${lawOn}`),
      )
    : [findRank(input.text('code'), lawOn) ?? input.fail('code', `không có mã này tại ngày ${lawOn}`)]
  const each = (of: (rank: Rank) => unknown) => Object.fromEntries(ranks.map((rank) => [rank.code, of(rank)]))
  const coefficient = (at: number) => each(({ group }) => Number(scaleOf(group, lawOn).coefficients.at(at)))
  return {
    groups: each(({ group }) => group),
    first_coefficients: coefficient(0),
    last_coefficients: coefficient(-1),
    group: ranks[0]?.group,
  }
}
