import { resolution_110_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import { viDong } from './vi-number.ts'

/** Giảm trừ gia cảnh mỗi tháng: bản thân và mỗi người phụ thuộc */
export const familyDeductions = parameter('Giảm trừ gia cảnh', [
  {
    from: '2026-01-01',
    value: { self: 15_500_000, dependant: 6_200_000 },
    cites: [cite(resolution_110_2025, 'mức giảm trừ, kỳ tính thuế 2026', 'read')],
    checked: null,
  },
])

export function familyDeduction(dependants: number, on: PlainDate): Finding<number> {
  const rule = familyDeductions.on(on)
  const amount = rule.value.self + dependants * rule.value.dependant
  return finding(amount, `Giảm trừ gia cảnh ${viDong(amount)}, ${dependants} người phụ thuộc`, { from: [rule] })
}
