import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { addMonths, type PlainDate, viDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import { baseSalary } from './base-salary.ts'
import { type Newcomer, probation } from './probation-law.ts'
import { coefficientFinding, type ScaleGroup } from './scale.ts'
import { viDecimal, viDong } from './vi-number.ts'

export type Starting = {
  readonly newcomer: Newcomer
  readonly group: ScaleGroup
  readonly step: Finding<number>
  /** Vùng đặc biệt khó khăn, nghề độc hại, hoàn thành nghĩa vụ quân sự, tình nguyện từ đủ 24 tháng */
  readonly exempt?: boolean
}

/** Lương tháng trong thời gian tập sự, whole đồng */
export function probationPay(
  { newcomer, group, step, exempt = false }: Starting,
  base: Finding<number>,
  on: PlainDate,
) {
  const rule = probation[newcomer].on(on)
  if (!rule.value.required) throw new Refusal('not-yet-lawful', `Ngày ${viDate(on)} không còn chế độ tập sự`, [rule])
  const percent = exempt ? rule.value.exemptPercent : rule.value.percent
  const coefficient = coefficientFinding(group, step.value, on)
  if (coefficient === undefined) throw new Refusal('invalid', `Bảng lương ${group} không có bậc ${step.value}`)
  const amount = roundToDong(new Decimal(coefficient.value).times(base.value).times(percent).div(100))
  const says = () =>
    `Lương tập sự ${viDong(amount)} = ${percent}% × ${viDecimal(coefficient.value)} × ${viDong(base.value)}`
  return finding(amount, says, { from: [rule, step, coefficient, base] })
}

/** Ngày hết tập sự và được xếp ngạch: at the end of its months, or on the day the law did away with it */
export function gradedOn(newcomer: Newcomer, recruited: PlainDate, months: number): Finding<PlainDate> {
  const served = addMonths(recruited, months)
  const end = probation[newcomer].eras.find(({ value }) => value?.required === false)!
  if (served <= end.from) return finding(served, `Hết ${months} tháng tập sự, xếp ngạch từ ngày ${viDate(served)}`)
  const from = recruited > end.from ? recruited : end.from
  return finding(from, `Không còn chế độ tập sự, xếp ngạch từ ngày ${viDate(from)}`, {
    from: [probation[newcomer].on(end.from)],
  })
}

/** Lương tháng of somebody recruited, before and after being graded at a step, by the first day of the month */
export function newcomerPay(starting: Starting, graded: PlainDate, month: PlainDate): Finding<number> {
  if (month < graded) return probationPay(starting, baseSalary.on(month), month)
  const coefficient = coefficientFinding(starting.group, starting.step.value, month)!
  const base = baseSalary.on(month)
  const amount = roundToDong(new Decimal(coefficient.value).times(base.value))
  return finding(amount, () => `Hưởng đủ lương ${viDong(amount)}`, { from: [coefficient, base] })
}
