import { addDays, type PlainDate } from '#lib/date.ts'
import { knownSince } from './known-since.ts'
import { HolidayNotDecided, undecidedOn } from './undecided.ts'
import { isWeekday, isWorkingDay } from './working-day.ts'

/** Whether a day is a working one; throws {@link HolidayNotDecided} where nobody can know yet. */
export type WorkCalendar = (day: PlainDate) => boolean

/** Lịch làm việc as decided to date. */
export const workCalendar: WorkCalendar = (day) => ensureDecided(day) && isWorkingDay(day)

/** The same as it was known on a day: a later decision to swap days is left out. */
export const calendarKnownOn =
  (knownOn: PlainDate): WorkCalendar =>
  (day) => {
    ensureDecided(day)
    const since = knownSince.get(day)
    return since !== undefined && since > knownOn ? isWeekday(day) : isWorkingDay(day)
  }

function ensureDecided(day: PlainDate): true {
  const window = undecidedOn(day)
  if (window === undefined) return true
  throw new HolidayNotDecided(window, lastSureBefore(window.from))
}

function lastSureBefore(day: PlainDate): PlainDate | undefined {
  const before = addDays(day, -1)
  if (undecidedOn(before) !== undefined) return undefined
  return isWorkingDay(before) ? before : lastSureBefore(before)
}
