import { decree_182_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { roundToDong } from '#lib/decimal.ts'
import { type PercentBase, percentBase } from './percent-allowance.ts'
import { viDecimal, viDong } from './vi-number.ts'

export type TeacherPay = PercentBase & { readonly reserved: string }

const workingDaysOfMonth = 22

/** Tiền phụ cấp ưu đãi of a full month: the reserved coefficient is part of its base */
export function teacherAllowanceAmount(
  of: TeacherPay,
  percent: Finding<number>,
  base: Finding<number>,
): Finding<number> {
  const sum = percentBase(of).plus(of.reserved)
  const amount = roundToDong(sum.times(base.value).times(percent.value).div(100))
  const says = () =>
    `Phụ cấp ưu đãi ${viDong(amount)} = ${percent.value}% × ${viDecimal(sum.toString())} × ${viDong(base.value)}`
  return finding(amount, says, { cites: [cite(decree_182_2026, 'Điều 5', 'text')], from: [percent, base] })
}

/** Tháng có ngày không tính: mức tháng chia 22 ngày */
export function teacherAllowancePayable(
  of: TeacherPay,
  percent: Finding<number>,
  base: Finding<number>,
  daysNotCounted: number,
): Finding<number> {
  const month = teacherAllowanceAmount(of, percent, base)
  if (daysNotCounted === 0) return month
  const days = Math.max(0, workingDaysOfMonth - daysNotCounted)
  const exact = percentBase(of).plus(of.reserved).times(base.value).times(percent.value).div(100)
  const amount = roundToDong(exact.times(days).div(workingDaysOfMonth))
  return finding(amount, () => `Hưởng ${viDong(amount)}: tính ${days} trên ${workingDaysOfMonth} ngày`, {
    cites: [cite(decree_182_2026, 'Điều 5, Điều 6', 'text')],
    from: [month],
  })
}
