import type { WorkCalendar } from '#law/calendar/work-calendar.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { dueDate, type Limit } from './due-date.ts'
import { dayOf, type Moment } from './moment.ts'
import { type Procedure, procedureLimits } from './procedure-limits.ts'
import { sameDayDue } from './same-day.ts'
import { stagesDue } from './stages.ts'

/** Hạn trả kết quả của một thủ tục; the limit is that of the day of reception, pinned to the dossier */
export function procedureDue(
  procedure: Procedure,
  received: Moment,
  isWorking: WorkCalendar,
  isExtended = false,
): Finding<PlainDate> {
  const limit = procedureLimits[procedure].on(dayOf(received))
  const base = limit.value.sameDay ? sameDay(received, isWorking) : staged(received, limit.value.steps, isWorking)
  const { extension } = limit.value
  const on = isExtended ? dueDate(base.value, { unit: 'working-day', n: extension }, isWorking).value.on : base.value
  const more = isExtended ? `, đã kéo dài tối đa ${extension} ngày làm việc` : ''
  return finding(on, () => `Trả kết quả chậm nhất ngày ${viDate(on)}${more}`, { from: [limit, base] })
}

function sameDay(received: Moment, isWorking: WorkCalendar): Finding<PlainDate> {
  const day = sameDayDue(received, isWorking)
  return finding(day.value.on, day.says, { from: day.from })
}

function staged(received: Moment, steps: readonly Limit[], isWorking: WorkCalendar): Finding<PlainDate> {
  const stages = stagesDue(dayOf(received), steps, isWorking)
  return finding(stages.value.at(-1)!, stages.says, { from: stages.from })
}
