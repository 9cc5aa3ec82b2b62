import { addDays, daysBetween, type PlainDate } from '#lib/date.ts'
import { specialDays } from './special-days.ts'

const kinds = new Map(specialDays.map(([date, kind]) => [date, kind]))

/** Ngày làm việc of administrative staff: Monday to Friday, less the days off, and the days worked to make up for them. */
export function isWorkingDay(day: PlainDate): boolean {
  const special = kinds.get(day)
  return special === undefined ? isWeekday(day) : special === 'makeup'
}

/** Both ends counted. */
export function workingDays(from: PlainDate, to: PlainDate): number {
  const length = Math.max(0, daysBetween(from, to) + 1)
  return Array.from({ length }, (_, index) => addDays(from, index)).filter(isWorkingDay).length
}

/** Counted from 01/01/1900, a Monday. */
export const isWeekday = (day: PlainDate) => ((daysBetween('1900-01-01', day) % 7) + 7) % 7 < 5
