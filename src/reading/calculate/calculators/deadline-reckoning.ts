import { specialDayFindings } from '#law/calendar/special-day-findings.ts'
import { calendarKnownOn } from '#law/calendar/work-calendar.ts'
import { type Due, dueDate, extended } from '#law/deadlines/due-date.ts'
import { at, dayOf, type Moment, viMoment } from '#law/deadlines/moment.ts'
import { resumed } from '#law/deadlines/pause.ts'
import { restarted } from '#law/deadlines/supplement.ts'
import { dueAfterHours } from '#law/deadlines/working-hours.ts'
import { countingLaw } from '#law/deadlines/counting-law.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import type { DeadlineInput } from './deadline-input.ts'
import type { Ends } from './deadline-picture.ts'

export type Reckoned = { readonly finding: Finding<unknown>; readonly ends: Ends }

/** The day it is due: from the file complete, pauses left out, then the extension. */
export function deadlineOf(input: DeadlineInput): Reckoned {
  const isWorking = calendarKnownOn(input.lawOn)
  const base = baseOf(input)
  const { lastDay: last, on } = base.value
  if (input.extension === 0) return { finding: base, ends: { last, base: on, on } }
  const more = extended(base, input.extension, isWorking)
  return { finding: more, ends: { last, base: on, on: more.value.on } }
}

function baseOf({ received, limit, supplemented, pauses, lawOn }: DeadlineInput): Finding<Due> {
  if (limit.unit === 'hour') throw new Error('hours are reckoned by hourDeadlineOf')
  const isWorking = calendarKnownOn(lawOn)
  if (pauses.length > 0) {
    const start = supplemented ?? received
    const clock = resumed(start, limit.n, pauses, isWorking)
    const { on } = clock.value
    return finding<Due>(
      { on, lastDay: on, counted: [] },
      () => clock.says,
      () => ({
        from: [...clock.from, countingLaw.on(start), ...specialDayFindings(start, on, isWorking)],
      }),
    )
  }
  return supplemented === null ? dueDate(received, limit, isWorking) : restarted(supplemented, limit, isWorking)
}

export function hourDeadlineOf({ received, at: time, limit, office, lawOn }: DeadlineInput): {
  readonly finding: Finding<Moment>
  readonly on: PlainDate
} {
  const begins = at(received, time)
  const due = dueAfterHours(begins, limit.n, office, calendarKnownOn(lawOn))
  const says = `Hạn ${limit.n} giờ làm việc từ ${viMoment(begins)}: ${viMoment(due)}`
  return { finding: finding(due, says, { from: [countingLaw.on(received)] }), on: dayOf(due) }
}
