import { nextWorkingDay, workingDayFrom } from '#law/calendar/count-days.ts'
import type { WorkCalendar } from '#law/calendar/work-calendar.ts'
import type { PlainDate } from '#lib/date.ts'
import { at, dayOf, type Moment } from './moment.ts'

/** Các buổi làm việc trong ngày */
export type Office = readonly (readonly [from: string, to: string])[]

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
const timeOfMinutes = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Hạn của một bước tính bằng giờ làm việc: an internal step only, a day is never eight hours */
export function dueAfterHours(start: Moment, hours: number, office: Office, isWorking: WorkCalendar): Moment {
  const day = workingDayFrom(dayOf(start), isWorking)
  const begin = day === dayOf(start) ? minutesOf(start.slice(11)) : 0
  return spend(day, begin, Math.round(hours * 60), office, isWorking)
}

function spend(day: PlainDate, begin: number, minutes: number, office: Office, isWorking: WorkCalendar): Moment {
  let left = minutes
  for (const [from, to] of office) {
    const first = Math.max(begin, minutesOf(from))
    const length = Math.max(0, minutesOf(to) - first)
    if (left <= length && length > 0) return at(day, timeOfMinutes(first + left))
    left -= length
  }
  return spend(nextWorkingDay(day, isWorking), 0, left, office, isWorking)
}
