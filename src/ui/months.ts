import { addDays, addMonths, daysBetween, type PlainDate, yearOf } from '#lib/date.ts'

export type MonthDay = { readonly day: PlainDate; readonly inside: boolean }

const monthNumber = (day: PlainDate) => Number(day.slice(5, 7))

export const firstOfMonth = (day: PlainDate) => `${day.slice(0, 8)}01` as PlainDate

export const monthWords = (day: PlainDate) => `Tháng ${monthNumber(day)}/${yearOf(day)}`

/** 0 for Monday, by counting from a Monday. */
const weekday = (day: PlainDate) => ((daysBetween('2018-01-01', day) % 7) + 7) % 7

/** The weeks of a month, Monday first, filled up with the days around it. */
export function weeksOf(month: PlainDate): MonthDay[][] {
  const first = firstOfMonth(month)
  const last = addDays(addMonths(first, 1), -1)
  const start = addDays(first, -weekday(first))
  const weeks = Math.ceil((daysBetween(start, last) + 1) / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_unused, at) => {
      const day = addDays(start, week * 7 + at)
      return { day, inside: day >= first && day <= last }
    }),
  )
}
