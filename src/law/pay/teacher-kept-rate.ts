import { decree_182_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { addMonths, type PlainDate, viDate } from '#lib/date.ts'

/** Điều động đến nơi có mức thấp hơn: số tháng được giữ mức cũ */
export const keptRateMonths = parameter('Giữ mức phụ cấp ưu đãi khi được điều động', [
  { from: '2026-01-01', value: 12, cites: [cite(decree_182_2026, 'Điều 8 khoản 1', 'text')], checked: null },
])

/** Mức phụ cấp ưu đãi sau khi điều động */
export function rateAfterTransfer(
  old: Finding<number>,
  now: Finding<number>,
  transferred: PlainDate,
  month: PlainDate,
): Finding<number> {
  const kept = keptRateMonths.on(transferred)
  const until = addMonths(transferred, kept.value)
  if (now.value >= old.value || month >= until) return now
  return finding(old.value, `Giữ mức cũ ${old.value}% đến trước ngày ${viDate(until)}`, { from: [kept, old, now] })
}
