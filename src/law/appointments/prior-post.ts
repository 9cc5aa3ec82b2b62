import { decree_116_2024, decree_170_2025, party_regulation_377_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'

/** Số tháng phải giữ chức vụ hiện tại hoặc tương đương */
export const priorPostMonths = parameter('Thời gian giữ chức vụ trước khi bổ nhiệm cao hơn', [
  { from: '2024-09-17', value: 24, cites: [cite(decree_116_2024, 'sửa Điều 42', 'read')], checked: null },
  { from: '2025-07-01', value: 24, cites: [cite(decree_170_2025, 'điều kiện bổ nhiệm')], checked: null },
  {
    from: '2025-10-08',
    value: 24,
    cites: [cite(party_regulation_377_2025, 'Điều 34', 'secondary')],
    checked: null,
  },
])

export type PriorPost = { readonly months: number; readonly isEnough: boolean }

/** Thời gian giữ chức vụ tương đương, cộng dồn; not asked for at a first appointment */
export function priorPost(spells: readonly number[], isFirst: boolean, lawOn: PlainDate): Finding<PriorPost> {
  const law = priorPostMonths.on(lawOn)
  const months = spells.reduce((sum, spell) => sum + spell, 0)
  const isEnough = isFirst || months >= law.value
  const says = isFirst
    ? 'Bổ nhiệm lần đầu, không xét thời gian giữ chức vụ trước'
    : `Đã giữ chức vụ tương đương ${months} tháng, ${isEnough ? 'đủ' : 'chưa đủ'} ${law.value} tháng`
  return finding({ months, isEnough }, says, { from: [law] })
}
