import { addDays, type PlainDate } from '#lib/date.ts'
import type { WorkCalendar } from './work-calendar.ts'

/** The day itself when it is a working one, else the next that is. */
export const workingDayFrom = (day: PlainDate, isWorking: WorkCalendar): PlainDate =>
  isWorking(day) ? day : workingDayFrom(addDays(day, 1), isWorking)

export const nextWorkingDay = (day: PlainDate, isWorking: WorkCalendar): PlainDate =>
  workingDayFrom(addDays(day, 1), isWorking)

/** The day itself when it is a working one, else the last before it. */
export const workingDayUntil = (day: PlainDate, isWorking: WorkCalendar): PlainDate =>
  isWorking(day) ? day : workingDayUntil(addDays(day, -1), isWorking)

/** The `n` working days after a day, which itself is not counted. */
export function workingDaysAfter(day: PlainDate, n: number, isWorking: WorkCalendar): readonly PlainDate[] {
  const counted: PlainDate[] = []
  for (let next = day; counted.length < n;) {
    next = nextWorkingDay(next, isWorking)
    counted.push(next)
  }
  return counted
}

/** The working day that lies `n` working days before a day. */
export const workingDayBefore = (day: PlainDate, n: number, isWorking: WorkCalendar): PlainDate =>
  n === 0 ? day : workingDayBefore(workingDayUntil(addDays(day, -1), isWorking), n - 1, isWorking)

/** Working days after one day and up to another, the second counted; 0 when it is not later. */
export function workingDaysUpTo(after: PlainDate, upTo: PlainDate, isWorking: WorkCalendar): number {
  let count = 0
  for (let day = addDays(after, 1); day <= upTo; day = addDays(day, 1)) if (isWorking(day)) count += 1
  return count
}
