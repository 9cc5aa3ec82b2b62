/** A calendar day with no clock and no zone: '2025-03-01'. Sorts as text. */
export type PlainDate = `${number}-${number}-${number}`

const parts = (date: PlainDate) =>
  [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))] as const

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

const pad = (value: number, width: number) => String(value).padStart(width, '0')

/** `month` 1–12, `day` 1–31. No check: see {@link plainDate}. */
const compose = (year: number, month: number, day: number) =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate

/** The day these numbers name, or undefined when the calendar has no such day (31/02). Years 1800–2999. */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  if (!(year >= 1800 && year <= 2999 && month >= 1 && month <= 12)) return undefined
  return day >= 1 && day <= daysIn(year, month) ? compose(year, month, day) : undefined
}

/** A day that the target month does not have becomes that month's last day. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year, month, day] = parts(date)
  const count = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1]
  return compose(toYear, toMonth, day < 29 ? day : Math.min(day, daysIn(toYear, toMonth)))
}

export function addDays(date: PlainDate, days: number): PlainDate {
  const [year, month, day] = parts(date)
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10) as PlainDate
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (epochDay(to) - epochDay(from)) | 0
}

function epochDay(date: PlainDate): number {
  const [year, month, day] = parts(date)
  return Date.UTC(year, month - 1, day) / 86_400_000
}

/** Whole months that have passed between two days; 0 when `to` is not after `from`. */
export function wholeMonths(from: PlainDate, to: PlainDate): number {
  if (to <= from) return 0
  const [fromYear, fromMonth] = parts(from)
  const [toYear, toMonth] = parts(to)
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth
  return addMonths(from, months) <= to ? months : months - 1
}

export const yearOf = (date: PlainDate) => Number(date.slice(0, 4))

/** '2025-03-01' → '01/03/2025' */
export const viDate = (date: PlainDate) => `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`

export function isPlainDate(text: string): text is PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  return plainDate(...parts(text as PlainDate)) !== undefined
}

/** Hôm nay ở Việt Nam. The only place that asks the clock for a calendar day. */
export function todayInVietnam(now = new Date()): PlainDate {
  return new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10) as PlainDate
}
