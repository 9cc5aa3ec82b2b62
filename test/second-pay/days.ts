/** A calendar day as the number of days since 01/01/1970. */
export type Day = number

export type Civil = { readonly year: number; readonly month: number; readonly day: number }

const cumulative = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const leapDaysBefore = (year: number): number =>
  Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400)

const firstOfYear = (year: number): Day => (year - 1970) * 365 + leapDaysBefore(year) - leapDaysBefore(1970)

export const lengthOfMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

export const dayOf = (year: number, month: number, day: number): Day =>
  firstOfYear(year) + cumulative[month - 1]! + (month > 2 && isLeap(year) ? 1 : 0) + day - 1

export function civilOf(number: Day): Civil {
  let year = 1970 + Math.floor(number / 365.25)
  while (firstOfYear(year) > number) year -= 1
  while (firstOfYear(year + 1) <= number) year += 1
  let month = 12
  while (dayOf(year, month, 1) > number) month -= 1
  return { year, month, day: number - dayOf(year, month, 1) + 1 }
}

/** Calendar months later; a day that the month does not have becomes its last. */
export function monthsLater(number: Day, months: number): Day {
  const { year, month, day } = civilOf(number)
  const index = year * 12 + month - 1 + months
  const toYear = Math.floor(index / 12)
  const toMonth = index - toYear * 12 + 1
  return dayOf(toYear, toMonth, Math.min(day, lengthOfMonth(toYear, toMonth)))
}

/** Full months from one day until another, the second not counted. */
export function fullMonths(from: Day, until: Day): number {
  if (until < from) return 0
  const a = civilOf(from)
  const b = civilOf(until)
  const months = (b.year - a.year) * 12 + b.month - a.month
  return monthsLater(from, months) <= until ? months : months - 1
}

export function read(text: string): Day {
  const [year, month, day] = text.split('-').map(Number)
  return dayOf(year!, month!, day!)
}

const two = (value: number): string => String(value).padStart(2, '0')

export function write(number: Day): string {
  const { year, month, day } = civilOf(number)
  return `${year}-${two(month)}-${two(day)}`
}
