import { type Finding, finding } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import { type DayKind, nightPercent, type OvertimeLaw, overtimePercent } from './overtime-rates.ts'
import { viDecimal, viDong } from './vi-number.ts'

/** One stretch of làm thêm giờ at one rate. */
export type Overtime = {
  readonly law: OvertimeLaw
  readonly day: DayKind
  readonly night: boolean
  /** Được bố trí nghỉ bù */
  readonly compensated: boolean
  /** Đã làm thêm ban ngày trước khi làm thêm ban đêm; only labour law asks. */
  readonly afterDayOvertime: boolean
  readonly hours: string
}

/** Tiền lương giờ: tiền lương tháng chia cho số giờ */
export const hourlyPay = (monthlyPay: string, monthlyHours: number): Decimal =>
  new Decimal(monthlyPay).div(monthlyHours)

export type Pay = { readonly percent: string; readonly amount: number }

/** Tiền lương làm thêm giờ, whole đồng */
export function overtimePay(work: Overtime, monthlyPay: string, monthlyHours: number, lawOn: PlainDate): Finding<Pay> {
  const rate = overtimePercent(work, lawOn)
  const hourly = hourlyPay(monthlyPay, monthlyHours)
  const amount = roundToDong(hourly.times(rate.value).div(100).times(work.hours))
  const says = () => `Tiền lương làm thêm ${viDecimal(work.hours)} giờ: ${viDong(amount)}`
  return finding({ percent: rate.value, amount }, says, () => ({
    from: [hourlyFinding(monthlyPay, monthlyHours), rate],
  }))
}

export type NightPay = { readonly total: number; readonly increment: number }

/** Tiền lương làm việc ban đêm trong giờ tiêu chuẩn; `increment`: what the monthly pay does not hold yet */
export function nightPay(
  law: OvertimeLaw,
  hours: string,
  monthlyPay: string,
  monthlyHours: number,
  lawOn: PlainDate,
): Finding<NightPay> {
  const percent = nightPercent[law].on(lawOn)
  const worked = hourlyPay(monthlyPay, monthlyHours).times(hours)
  const value = {
    total: roundToDong(worked.times(percent.value).div(100)),
    increment: roundToDong(worked.times(percent.value - 100).div(100)),
  }
  const says = () => `Làm đêm ${viDecimal(hours)} giờ: ${viDong(value.total)}, trả thêm ${viDong(value.increment)}`
  return finding(value, says, () => ({ from: [hourlyFinding(monthlyPay, monthlyHours), percent] }))
}

function hourlyFinding(monthlyPay: string, monthlyHours: number): Finding<string> {
  const hourly = hourlyPay(monthlyPay, monthlyHours).toDecimalPlaces(2).toString()
  return finding(hourly, `Tiền lương giờ = ${viDong(Number(monthlyPay))} ÷ ${monthlyHours} giờ`)
}
