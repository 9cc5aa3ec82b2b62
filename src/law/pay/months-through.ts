import { addMonths, type PlainDate } from '#lib/date.ts'

/** The first day of each month from one month to another, both counted. */
export function monthsThrough(first: PlainDate, last: PlainDate): readonly PlainDate[] {
  return first > last ? [] : [first, ...monthsThrough(addMonths(first, 1), last)]
}
