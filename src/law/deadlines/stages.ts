import type { WorkCalendar } from '#law/calendar/work-calendar.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { dueDate, type Limit } from './due-date.ts'

/** Hạn của một bước */
export type StageDue = { readonly name: string; readonly on: PlainDate }

/** Hạn của từng bước nối tiếp nhau: each is counted from the due day of the one before */
export function stagesDue(
  start: PlainDate,
  limits: readonly Limit[],
  isWorking: WorkCalendar,
): Finding<readonly PlainDate[]> {
  const each = limits.reduce<Finding<PlainDate>[]>((done, limit) => {
    const due = dueDate(done.at(-1)?.value ?? start, limit, isWorking)
    return [...done, finding(due.value.on, due.says, { from: due.from })]
  }, [])
  const days = each.map(({ value }) => value)
  return finding(days, () => `Xong các bước ngày ${viDate(days.at(-1) ?? start)}`, { from: each })
}
