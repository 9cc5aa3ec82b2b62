import { workingDayUntil } from '#law/calendar/count-days.ts'
import type { WorkCalendar } from '#law/calendar/work-calendar.ts'
import { type AgencyChoices, chosen } from '#law/kit/choice.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { addDays, type PlainDate, viDate } from '#lib/date.ts'
import { apologyOnDayOff } from './choices.ts'
import { oneStop } from './one-stop-law.ts'

/** `latest`: the day after which it is late, by the agency's choice where `day` is a day off */
export type ApologyBy = { readonly day: PlainDate; readonly workingDay: PlainDate; readonly latest: PlainDate }

/** Hạn gửi văn bản xin lỗi: the office is warned by the working day, late only after the calendar day */
export function apologyBy(
  due: PlainDate,
  lawOn: PlainDate,
  isWorking: WorkCalendar,
  choices?: AgencyChoices,
): Finding<ApologyBy> {
  const rule = oneStop.on(lawOn)
  const way = chosen(apologyOnDayOff, choices)
  const day = addDays(due, -rule.value.apologyDaysBefore)
  const workingDay = workingDayUntil(day, isWorking)
  const latest = way.value === 'calendar' ? day : workingDay
  return finding({ day, workingDay, latest }, `Gửi văn bản xin lỗi chậm nhất ngày ${viDate(latest)}`, {
    from: day === workingDay ? [rule] : [rule, finding(day, `Ngày ${viDate(day)} là ngày nghỉ`), way],
  })
}
