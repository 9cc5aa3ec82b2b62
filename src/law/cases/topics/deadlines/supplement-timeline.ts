import { workCalendar } from '#law/calendar/work-calendar.ts'
import { dueDate } from '#law/deadlines/due-date.ts'
import { ensureMaySupplement, restarted, supplementNoticeBy } from '#law/deadlines/supplement.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Answer } from '../../case.ts'
import type { Fields } from '../../fields.ts'
import { readDay, readLimit } from '../../moment-words.ts'

export function supplementTimeline(input: Fields): Answer {
  const received = readDay(input, 'received_at')
  const limit = readLimit(input)
  const first = dueDate(received, limit, workCalendar).value.on
  const latest = supplementNoticeBy(received, workCalendar).value
  const events = input.objects('events')
  const rejected = firstRejected(events)
  const kept = rejected === undefined ? events : events.slice(0, rejected)
  const request = kept.find((event) => event.text('type') === 'supplement_request')
  const complete = kept.findLast((event) => event.text('type') === 'supplement_complete')
  const restart = complete && readDay(complete, 'at')
  return {
    first_due: first,
    notice_latest: latest,
    ...(request ? { notice_ok: readDay(request, 'at') <= latest } : {}),
    ...(restart ? { restart_from: restart, not_remaining_days: true } : {}),
    due_date: restart ? restarted(restart, limit, workCalendar).value.on : first,
    ...(rejected === undefined ? {} : { rejected_event_index: rejected, error: 'SUPPLEMENT_ONLY_ONCE' }),
  }
}

function firstRejected(events: readonly Fields[]): number | undefined {
  const requests = events.flatMap((event, index) => (event.text('type') === 'supplement_request' ? [index] : []))
  return requests.find((index, already) => !mayAsk(already, events[index]!))
}

function mayAsk(already: number, event: Fields): boolean {
  try {
    ensureMaySupplement(already, readDay(event, 'at'))
    return true
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'conflict') return false
    throw error
  }
}
