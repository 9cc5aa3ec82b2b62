import { workingDayBefore } from '#law/calendar/count-days.ts'
import { kingsCommemoration, lunarNewYear } from '#law/calendar/lunar.ts'
import { calendarKnownOn, workCalendar } from '#law/calendar/work-calendar.ts'
import { apologyBy } from '#law/deadlines/apology.ts'
import { dueDate } from '#law/deadlines/due-date.ts'
import { housePermitLimit } from '#law/deadlines/house-permit.ts'
import { recomputed } from '#law/deadlines/later-decision.ts'
import { timeliness } from '#law/deadlines/timeliness.ts'
import { addDays } from '#lib/date.ts'
import type { Answer, Topic } from '../../case.ts'
import { readDay, readLimit, readMoment } from '../../moment-words.ts'
import { oneOrMany } from '../../one-or-many.ts'
import { fold } from '../../words.ts'

export const apologyTopic: Topic = (input, lawOn): Answer => {
  const { day, workingDay } = apologyBy(input.date('due_date'), lawOn, workCalendar).value
  return { latest_calendar_date: day, latest_working_day: workingDay }
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
  const missed = kind === 'on_time' && input.has('receipt_time') && completed.slice(11) > input.text('receipt_time')
  return {
    legal: kind,
    receipt_hour_missed: missed,
    ...(kind === 'early' ? { working_days_early: workingDays, notify_citizen: true } : {}),
    ...(kind === 'late' ? { working_days_late: workingDays, calendar_days_late: calendarDays } : {}),
  }
}

export const procedureDueTopic: Topic = (input): Answer => {
  const procedure = fold(input.text('procedure'))
  if (procedure !== '1.013225' && !/gpxd|giay phep xay dung/.test(procedure)) {
    input.fail('procedure', `chưa biết thời hạn của thủ tục “${input.text('procedure')}”`)
  }
  const results = oneOrMany(input, 'received', (item, name) => {
    const received = readDay(item, name)
    return { due_date: dueDate(received, housePermitLimit.valueOn(received), workCalendar).value.on }
  })
  return { results }
}

export const lunarTopic: Topic = (input): Answer => {
  const [first, last] = input.each('years', (item, name) => item.whole(name, { min: 1900, max: 2199 }))
  if (first === undefined) return input.fail('years', 'cần năm đầu và năm cuối')
  const years = Array.from({ length: Math.max(0, (last ?? first) - first) + 1 }, (_, index) => first + index)
  return { table: years.map((year) => ({ year, mung1: lunarNewYear(year), gio_to: kingsCommemoration(year) })) }
}
