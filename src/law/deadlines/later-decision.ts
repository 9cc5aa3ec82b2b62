import type { WorkCalendar } from '#law/calendar/work-calendar.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { dueDate, type Limit } from './due-date.ts'

export type Recomputed = { readonly printed: PlainDate; readonly effective: PlainDate }

/** A decision on holidays made after the receipt was printed moves the due day forward, never back */
export function recomputed(
  start: PlainDate,
  limit: Limit,
  before: WorkCalendar,
  after: WorkCalendar,
): Finding<Recomputed> {
  const [old, now] = [dueDate(start, limit, before), dueDate(start, limit, after)]
  const printed = old.value.on
  const effective = now.value.on > printed ? now.value.on : printed
  const says =
    effective === printed
      ? `Giữ hạn ngày ${viDate(printed)}`
      : `Hạn dời đến ngày ${viDate(effective)}, báo lại người nộp`
  return finding({ printed, effective }, says, { from: [old, now] })
}
