import { workCalendar } from '#law/calendar/work-calendar.ts'
import { resumed } from '#law/deadlines/pause.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer } from '../../case.ts'
import type { Fields } from '../../fields.ts'
import { readDay } from '../../moment-words.ts'

export function pauseTimeline(input: Fields): Answer {
  const { used, remaining, on } = resumed(
    readDay(input, 'received_at'),
    input.whole('n'),
    readPauses(input),
    workCalendar,
  ).value
  return { used_before_pause: used, remaining, due_date: on }
}

/** Pause and resume in turn. */
function readPauses(input: Fields): readonly (readonly [PlainDate, PlainDate])[] {
  const events = input.objects('events')
  const days = (kind: string) =>
    events.filter((one) => one.text('type').startsWith(kind)).map((one) => readDay(one, 'at'))
  const [pauses, resumes] = [days('pause'), days('resume')]
  if (pauses.length !== resumes.length) input.fail('events', 'mỗi lần tạm dừng cần một lần chạy tiếp')
  return pauses.map((day, index) => [day, resumes[index]!])
}
