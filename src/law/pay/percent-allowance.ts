import { circular_13_2026_bnv, decree_161_2026, decree_204_2004, decree_73_2024 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import { viDecimal, viDong } from './vi-number.ts'

/** Hệ số lương, phụ cấp chức vụ lãnh đạo và phụ cấp thâm niên vượt khung */
export type PercentBase = { readonly coefficient: string; readonly office: string; readonly beyondPercent: number }

/** Hệ số làm cơ sở cho các khoản phụ cấp tính theo phần trăm */
export const percentBase = ({ coefficient, office, beyondPercent }: PercentBase): Decimal =>
  new Decimal(coefficient).times(beyondPercent).div(100).plus(coefficient).plus(office)

/** Phụ cấp kiêm nhiệm chức danh đứng đầu cơ quan khác: một mức dù kiêm nhiều chức danh */
export const concurrentHeadPercent = parameter('Mức phụ cấp kiêm nhiệm', [
  { from: '2004-10-01', value: 10, cites: [cite(decree_204_2004, 'Điều 6 khoản 2', 'read')], checked: null },
  {
    from: '2026-07-01',
    value: 10,
    cites: [cite(decree_204_2004, 'Điều 6 khoản 2', 'read'), cite(circular_13_2026_bnv, 'Điều 3 khoản 1', 'text')],
    checked: null,
  },
])

/** Tiền phụ cấp kiêm nhiệm, whole đồng */
export function concurrentHeadAllowance(of: PercentBase, base: Finding<number>, lawOn: PlainDate): Finding<number> {
  const percent = concurrentHeadPercent.on(lawOn)
  const sum = percentBase(of)
  const amount = roundToDong(sum.times(base.value).times(percent.value).div(100))
  const says = () =>
    `Phụ cấp kiêm nhiệm ${viDong(amount)} = ${percent.value}% × ${viDecimal(sum.toString())} × ${viDong(base.value)}`
  return finding(amount, says, { from: [percent, base] })
}

/** Quỹ tiền thưởng hằng năm: percent of tổng quỹ tiền lương, allowances left out */
export const bonusFundPercent = parameter('Quỹ tiền thưởng hằng năm', [
  { from: '2024-07-01', value: 10, cites: [cite(decree_73_2024, 'Điều 4 khoản 4', 'read')], checked: null },
  { from: '2026-07-01', value: 10, cites: [cite(decree_161_2026, 'Điều 4 khoản 4', 'read')], checked: null },
])

export function bonusFund(monthlySalaryFund: number, months: number, lawOn: PlainDate): Finding<number> {
  const percent = bonusFundPercent.on(lawOn)
  const amount = roundToDong(new Decimal(monthlySalaryFund).times(months).times(percent.value).div(100))
  return finding(amount, `Quỹ tiền thưởng ${viDong(amount)}, bằng ${percent.value}% quỹ tiền lương không gồm phụ cấp`, {
    from: [percent],
  })
}
