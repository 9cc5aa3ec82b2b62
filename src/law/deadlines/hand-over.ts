import { nextWorkingDay } from '#law/calendar/count-days.ts'
import type { WorkCalendar } from '#law/calendar/work-calendar.ts'
import type { AgencyChoices } from '#law/kit/choice.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { isAfterHour } from './cutoff.ts'
import { at, dayOf, type Moment, viMoment } from './moment.ts'
import { oneStop } from './one-stop-law.ts'

/** Giờ làm việc: the first and the last of the day */
export type OfficeHours = readonly [opens: string, closes: string]

/** Hạn chuyển hồ sơ đến cơ quan giải quyết; the dossier's own clock does not move */
export function handOverBy(
  received: Moment,
  [opens, closes]: OfficeHours,
  isWorking: WorkCalendar,
  choices?: AgencyChoices,
): Finding<Moment> {
  const day = dayOf(received)
  const rule = oneStop.on(day)
  const isLate = isAfterHour(received, rule.value.handOverUntil, choices)
  const by = isWorking(day) && !isLate.value ? at(day, closes) : at(nextWorkingDay(day, isWorking), opens)
  return finding(by, `Chuyển hồ sơ chậm nhất ${viMoment(by)}`, { from: [rule, ...isLate.from] })
}
