import { workCalendar } from '#law/calendar/work-calendar.ts'
import { dueDate } from '#law/deadlines/due-date.ts'
import { extend } from '#law/deadlines/extension.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer } from '../../case.ts'
import type { Fields } from '../../fields.ts'
import { readDay, readLimit } from '../../moment-words.ts'

type State = { readonly due: PlainDate; readonly already: number; readonly refused: Answer }

/** Each extension in turn; the first that is refused ends the story. */
export function extensionTimeline(input: Fields): Answer {
  const original = input.has('due_date')
    ? readDay(input, 'due_date')
    : dueDate(readDay(input, 'received_at'), readLimit(input), workCalendar).value.on
  const end = input.objects('events').reduce<State>(step, { due: original, already: 0, refused: {} })
  return {
    effective_due: end.due,
    due_date: original,
    ...(end.already > 0 ? { statistic_class: 'late_vs_original_due' } : {}),
    ...end.refused,
  }
}

function step(state: State, event: Fields, index: number): State {
  if (Object.keys(state.refused).length > 0) return state
  if (event.text('type') !== 'extension') return event.fail('type', `chưa biết sự việc “${event.text('type')}”`)
  try {
    const due = extend(state, readDay(event, 'at'), readDay(event, 'new_due'), workCalendar).value
    return { ...state, due, already: state.already + 1 }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.kind === 'conflict')
      return { ...state, refused: { rejected_event_index: index, error: 'EXTENSION_ONLY_ONCE' } }
    if (error.message === 'Văn bản xin lỗi gửi muộn') return { ...state, refused: { violation: 'APOLOGY_LATE' } }
    throw error
  }
}
