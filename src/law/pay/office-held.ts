import { decree_07_2026, decree_204_2004, resolution_76_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { addMonths, type PlainDate, viDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'
import { viDecimal } from './vi-number.ts'

/** Giữ nhiều chức vụ: only the highest allowance */
export function highestOffice(coefficients: readonly Finding<string>[]): Finding<string> {
  const best = coefficients.reduce<Finding<string> | undefined>(
    (most, one) => (most !== undefined && new Decimal(most.value).gte(one.value) ? most : one),
    undefined,
  )
  if (best === undefined) return finding('0', 'Không giữ chức vụ lãnh đạo')
  return finding(best.value, () => `Giữ nhiều chức vụ, hưởng một mức cao nhất: ${viDecimal(best.value)}`, {
    cites: [cite(decree_204_2004, 'phụ cấp chức vụ lãnh đạo', 'secondary')],
    from: coefficients,
  })
}

/** Phụ cấp chức vụ được bảo lưu; `until`: the last day of its term */
export type ReservedOffice = { readonly coefficient: string; readonly until: PlainDate }

/** Bảo lưu hệ số phụ cấp chức vụ cao hơn */
export const reservedOfficeRule = parameter('Bảo lưu hệ số phụ cấp chức vụ', [
  {
    from: '2026-01-01',
    value: 'to-end-of-term',
    cites: [cite(decree_07_2026, 'Điều 3 khoản 1 điểm a, khoản 2', 'text')],
    checked: null,
  },
])

/** Hệ số phụ cấp chức vụ hưởng: a higher reserved one is kept to the end of its term */
export function officeCoefficient(
  own: Finding<string>,
  reserved: ReservedOffice | null,
  on: PlainDate,
): Finding<string> {
  const rule = reservedOfficeRule.on(on)
  if (reserved === null || on > reserved.until || new Decimal(reserved.coefficient).lte(own.value)) return own
  return finding(
    reserved.coefficient,
    () => `Bảo lưu hệ số ${viDecimal(reserved.coefficient)} đến hết ngày ${viDate(reserved.until)}`,
    { from: [rule, own] },
  )
}

/** Số tháng giữ nguyên lương, phụ cấp chức vụ sau khi sắp xếp đơn vị hành chính */
export const keptAfterReorganisation = parameter('Giữ nguyên tiền lương, phụ cấp chức vụ sau sắp xếp', [
  { from: '2025-07-01', value: 6, cites: [cite(resolution_76_2025, 'bảo lưu 06 tháng', 'read')], checked: null },
])

/** Ngày cuối cùng còn giữ nguyên lương, phụ cấp chức vụ, of one reorganised on a day */
export function keptUntil(reorganised: PlainDate): Finding<PlainDate> {
  const months = keptAfterReorganisation.on(reorganised)
  const until = addMonths(reorganised, months.value)
  return finding(until, `Giữ nguyên tiền lương, phụ cấp chức vụ đến trước ngày ${viDate(until)}`, { from: [months] })
}
