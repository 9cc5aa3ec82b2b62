import { nextWorkingDay } from '#law/calendar/count-days.ts'
import type { WorkCalendar } from '#law/calendar/work-calendar.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { at, dayOf, fullTime, type Moment, timeOf, viMoment } from './moment.ts'
import { oneStop } from './one-stop-law.ts'

/** Giờ làm việc: the first and the last of the day */
export type OfficeHours = readonly [opens: string, closes: string]

/** Hạn chuyển hồ sơ đến cơ quan giải quyết; the dossier's own clock does not move */
export function handOverBy(received: Moment, [opens, closes]: OfficeHours, isWorking: WorkCalendar): Finding<Moment> {
  const rule = oneStop.on(dayOf(received))
  const day = dayOf(received)
  const inTime = isWorking(day) && timeOf(received) <= fullTime(rule.value.handOverUntil)
  const by = inTime ? at(day, closes) : at(nextWorkingDay(day, isWorking), opens)
  return finding(by, `Chuyển hồ sơ chậm nhất ${viMoment(by)}`, { from: [rule] })
}
