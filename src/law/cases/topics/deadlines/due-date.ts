import { workCalendar } from '#law/calendar/work-calendar.ts'
import { dueDate, extended } from '#law/deadlines/due-date.ts'
import { handOverBy } from '#law/deadlines/hand-over.ts'
import { clockAtCompetentAgency } from '#law/deadlines/one-stop-law.ts'
import { sameDayDue } from '#law/deadlines/same-day.ts'
import { dueAfterHours } from '#law/deadlines/working-hours.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer, Topic } from '../../case.ts'
import type { Fields } from '../../fields.ts'
import { readChoices } from './choice-words.ts'
import { readDay, readLimit, readMoment, readOffice, readOfficeHours, readTime, weekdayOf } from '../../moment-words.ts'

export const dueDateTopic: Topic = (input, lawOn): Answer => {
  const unit = input.textOr('unit', 'working_day')
  if (unit === 'same_day' || unit === 'same_day_extended') return sameDay(input, unit === 'same_day_extended')
  const clock = clockStart(input, lawOn)
  const due = dueDate(clock.start, readLimit(input), workCalendar).value
  return {
    ...clock.answer,
    clock_start: clock.start,
    raw_last_day: due.lastDay,
    due_date: due.on,
    weekday: weekdayOf(due.on),
    counted_days: due.counted,
    receipt_time: readOfficeHours(input)[1],
    ...wrongByEightHours(input),
  }
}

function sameDay(input: Fields, isExtended: boolean): Answer {
  const received = readMoment(input, 'received_at')
  const { on, mayDefer } = sameDayDue(
    received,
    workCalendar,
    input.has('cutoff') ? readTime(input, 'cutoff') : undefined,
    readChoices(input),
  ).value
  const answer = { due_date: on, base_due: on, weekday: weekdayOf(on), may_defer: mayDefer, receipt_required: mayDefer }
  if (!isExtended) return answer
  const base = dueDate(on, { unit: 'working-day', n: 0 }, workCalendar)
  const due = extended(base, input.whole('extension_working_days'), workCalendar).value.on
  return { ...answer, due_date: due, weekday: weekdayOf(due), receipt_required: true }
}

/** From acceptance, or from the competent agency's reception where another one took the dossier. */
function clockStart(input: Fields, lawOn: PlainDate): { readonly start: PlainDate; readonly answer: Answer } {
  if (!input.has('competent_received_at')) {
    return { start: readDay(input, input.has('accepted_at') ? 'accepted_at' : 'received_at'), answer: {} }
  }
  const atAgency = clockAtCompetentAgency.valueOn(lawOn)
  const front = readMoment(input, 'front_office_received_at')
  return {
    start: readDay(input, atAgency ? 'competent_received_at' : 'front_office_received_at'),
    answer: { transfer_by: handOverBy(front, readOfficeHours(input), workCalendar).value, one_dossier_code: true },
  }
}

/** What counting a day as eight hours would answer, for cases that show the mistake. */
function wrongByEightHours(input: Fields): Answer {
  if (!input.has('office') || input.textOr('unit', '') !== 'working_day') return {}
  const start = readMoment(input, 'received_at')
  return { wrong_answer_of_8h_rule: dueAfterHours(start, input.whole('n') * 8, readOffice(input), workCalendar) }
}

export const dueHoursTopic: Topic = (input): Answer => ({
  due_at: dueAfterHours(readMoment(input, 'start'), input.number('hours'), readOffice(input), workCalendar),
})

export const dueWithExtensionTopic: Topic = (input): Answer => {
  const base = dueDate(readDay(input, 'received_at'), readLimit(input), workCalendar)
  return { base_due: base.value.on, due_date: extended(base, input.whole('extension'), workCalendar).value.on }
}

export const transferTopic: Topic = (input): Answer => ({
  transfer_by: handOverBy(readMoment(input, 'received_at'), readOfficeHours(input), workCalendar, readChoices(input))
    .value,
  clock_start_unchanged: true,
})
