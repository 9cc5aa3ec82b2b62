import { workingDayUntil } from '#law/calendar/count-days.ts'
import type { WorkCalendar } from '#law/calendar/work-calendar.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { addDays, type PlainDate, viDate } from '#lib/date.ts'
import { oneStop } from './one-stop-law.ts'

export type ApologyBy = { readonly day: PlainDate; readonly workingDay: PlainDate }

/** Hạn gửi văn bản xin lỗi: the office is warned by the working day, late only after the calendar day */
export function apologyBy(due: PlainDate, lawOn: PlainDate, isWorking: WorkCalendar): Finding<ApologyBy> {
  const rule = oneStop.on(lawOn)
  const day = addDays(due, -rule.value.apologyDaysBefore)
  const workingDay = workingDayUntil(day, isWorking)
  return finding({ day, workingDay }, `Gửi văn bản xin lỗi chậm nhất ngày ${viDate(day)}`, { from: [rule] })
}
