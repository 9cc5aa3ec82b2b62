import { workCalendar } from '#law/calendar/work-calendar.ts'
import { dossierClock, type DossierClock } from '#law/deadlines/dossier-clock.ts'
import { type DossierEvent } from '#law/deadlines/dossier-event.ts'
import { dueDate } from '#law/deadlines/due-date.ts'
import { supplementNoticeBy } from '#law/deadlines/supplement.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer, Topic } from '../../case.ts'
import type { Fields } from '../../fields.ts'
import { readDay, readLimit } from '../../moment-words.ts'
import { readChoices } from './choice-words.ts'

/** A dossier's events in the order they happened. */
export const timelineTopic: Topic = (input): Answer => {
  const events = readEvents(input)
  const limit = input.has('n') ? readLimit(input) : null
  const due = input.has('due_date') ? readDay(input, 'due_date') : null
  if (limit === null && due === null) input.fail('n', 'cần thời hạn (n) hoặc ngày hẹn (due_date)')
  const received = input.has('received_at') ? readDay(input, 'received_at') : (events[0]?.on ?? due!)
  const clock = dossierClock({ received, limit, due, choices: readChoices(input) }, events, workCalendar).value
  return {
    ...(limit === null ? {} : { first_due: due ?? dueDate(received, limit, workCalendar).value.on }),
    ...askAnswer(received, events),
    ...(clock.restartedOn ? { restart_from: clock.restartedOn, not_remaining_days: clock.used === 0 } : {}),
    ...(events.some(({ kind }) => kind === 'pause')
      ? { used_before_pause: clock.used, remaining: clock.remaining }
      : {}),
    due_date: clock.due,
    effective_due: clock.promised ?? clock.due,
    ...(clock.extended > 0 ? { statistic_class: 'late_vs_original_due' } : {}),
    ...refusalAnswer(clock.refused, events),
  }
}

const kinds = [
  [/^supplement_request$/, 'ask'],
  [/^supplement_complete$/, 'complete'],
  [/^pause(_\w+)?$/, 'pause'],
  [/^resume(_\w+)?$/, 'resume'],
  [/^extension$/, 'extend'],
] as const

function readEvents(input: Fields): readonly DossierEvent[] {
  const events = input.objects('events').map((event): DossierEvent => {
    const words = event.text('type')
    const kind = kinds.find(([known]) => known.test(words))?.[1]
    if (kind === undefined) return event.fail('type', `chưa biết sự việc “${words}”`)
    const on = readDay(event, 'at')
    return kind === 'extend' ? { kind, on, newDue: readDay(event, 'new_due') } : { kind, on }
  })
  if (events.some(({ on }, index) => index > 0 && on < events[index - 1]!.on))
    input.fail('events', 'các sự việc phải theo thứ tự thời gian')
  return events
}

/** The request is told in time within the working days after reception. */
function askAnswer(received: PlainDate, events: readonly DossierEvent[]): Answer {
  const request = events.find(({ kind }) => kind === 'ask')
  if (request === undefined) return {}
  const latest = supplementNoticeBy(received, workCalendar).value
  return { notice_latest: latest, notice_ok: request.on <= latest }
}

function refusalAnswer(refused: DossierClock['refused'], events: readonly DossierEvent[]): Answer {
  if (refused === undefined) return {}
  if (refused.why.kind !== 'conflict') return { violation: 'APOLOGY_LATE' }
  const error = events[refused.index]!.kind === 'ask' ? 'SUPPLEMENT_ONLY_ONCE' : 'EXTENSION_ONLY_ONCE'
  return { rejected_event_index: refused.index, error }
}
