import { decree_170_2025, party_regulation_98_2017 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { addMonths, type PlainDate, viDate, wholeMonths } from '#lib/date.ts'

/** Số tháng luân chuyển ít nhất. The first era begins with the first year wholly under its regulation. */
export const rotationMonths = parameter('Thời gian luân chuyển', [
  { from: '2018-01-01', value: 36, cites: [cite(party_regulation_98_2017, 'thời gian luân chuyển')], checked: null },
  { from: '2025-07-01', value: 36, cites: [cite(decree_170_2025, 'Điều 48', 'read')], checked: null },
])

export type Rotation = { readonly served: number; readonly completeOn: PlainDate; readonly isComplete: boolean }

/** Đã luân chuyển đủ thời gian hay chưa */
export function rotation(start: PlainDate, on: PlainDate, lawOn: PlainDate): Finding<Rotation> {
  const law = rotationMonths.on(lawOn)
  const completeOn = addMonths(start, law.value)
  const served = wholeMonths(start, on)
  const isComplete = on >= completeOn
  const says = `Đã luân chuyển ${served} tháng, đủ ${law.value} tháng vào ngày ${viDate(completeOn)}`
  return finding({ served, completeOn, isComplete }, says, { from: [law] })
}
