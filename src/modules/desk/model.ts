import { daysBetween, type PlainDate, wholeMonths } from '#lib/date.ts'

/** 'Quá hạn 3 tháng', 'Quá hạn 12 ngày' */
export function lateWords(on: PlainDate, today: PlainDate): string {
  const months = wholeMonths(on, today)
  return months > 0 ? `Quá hạn ${months} tháng` : `Quá hạn ${daysBetween(on, today)} ngày`
}
