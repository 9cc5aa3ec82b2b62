import { workingDayBefore } from '#law/calendar/count-days.ts'
import { firstLunarYear, lastLunarYear } from '#law/calendar/lunar-day.ts'
import { kingsCommemoration, lunarNewYear } from '#law/calendar/lunar.ts'
import { calendarKnownOn, workCalendar } from '#law/calendar/work-calendar.ts'
import { apologyBy } from '#law/deadlines/apology.ts'
import { recomputed } from '#law/deadlines/later-decision.ts'
import { fullTime, timeOf } from '#law/deadlines/moment.ts'
import { procedureDue } from '#law/deadlines/procedure-due.ts'
import { timeliness } from '#law/deadlines/timeliness.ts'
import { addDays } from '#lib/date.ts'
import type { Answer, Topic } from '../../case.ts'
import { readDay, readLimit, readMoment, readTime } from '../../moment-words.ts'
import { oneOrMany } from '../../one-or-many.ts'
import { readChoices } from './choice-words.ts'
import { readProcedure } from './procedure-words.ts'
import { answerOrUndecided } from './undecided.ts'

export const apologyTopic: Topic = (input, lawOn): Answer => {
  const { day, workingDay, latest } = apologyBy(
    readDay(input, 'due_date'),
    lawOn,
    workCalendar,
    readChoices(input),
  ).value
  return { latest_calendar_date: day, latest_working_day: workingDay, latest }
}

export const latestBeforeTopic: Topic = (input): Answer => {
  const { unit, n } = readLimit(input)
  const event = readDay(input, 'event_date')
  if (unit === 'working-day') return { latest: workingDayBefore(event, n, workCalendar) }
  return unit === 'calendar-day' ? { latest: addDays(event, -n) } : input.fail('unit', 'chỉ đếm lùi theo ngày')
}

export const recomputeTopic: Topic = (input): Answer => {
  const [before, after] = [input.date('calendar_known_before'), input.date('calendar_known_after')]
  const days = recomputed(
    readDay(input, 'received_at'),
    readLimit(input),
    calendarKnownOn(before),
    calendarKnownOn(after),
  )
  return { printed_due: days.value.printed, effective_due: days.value.effective, never_move_earlier: true }
}

export const classifyTopic: Topic = (input): Answer => {
  const completed = readMoment(input, 'completed_at')
  const { kind, workingDays, calendarDays } = timeliness(
    readDay(input, 'due_date'),
    readDay(input, 'completed_at'),
    workCalendar,
  ).value
  const missed =
    kind === 'on_time' && input.has('receipt_time') && timeOf(completed) > fullTime(readTime(input, 'receipt_time'))
  return {
    legal: kind,
    receipt_hour_missed: missed,
    ...(kind === 'early' ? { working_days_early: workingDays, notify_citizen: true } : {}),
    ...(kind === 'late' ? { working_days_late: workingDays, calendar_days_late: calendarDays } : {}),
  }
}

/** Each dossier by the law of its own day; one that meets undecided days leaves the others their answer. */
export const procedureDueTopic: Topic = (input): Answer => {
  const procedure = readProcedure(input)
  const isExtended = input.flagOr('extended', false)
  const results = oneOrMany(input, 'received', (item, name) =>
    answerOrUndecided(() => ({
      due_date: procedureDue(procedure, readMoment(item, name), workCalendar, isExtended).value,
    })),
  )
  return results.length === 1 ? { ...results[0], results } : { results }
}

export const lunarTopic: Topic = (input): Answer => {
  const given = input.each('years', (item, name) => item.whole(name, { min: firstLunarYear, max: lastLunarYear }))
  if (given.length === 0) return input.fail('years', 'cần năm đầu và năm cuối')
  return {
    table: span(given).map((year) => ({ year, mung1: lunarNewYear(year), gio_to: kingsCommemoration(year) })),
  }
}

/** Two years are the first and the last; more are each their own. */
const span = (years: readonly number[]) =>
  years.length === 2
    ? Array.from({ length: Math.max(0, years[1]! - years[0]!) + 1 }, (_, index) => years[0]! + index)
    : years
