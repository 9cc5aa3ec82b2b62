import { workingDaysUpTo } from '#law/calendar/count-days.ts'
import type { WorkCalendar } from '#law/calendar/work-calendar.ts'
import { circular_01_2018_vpcp, civil_code_91_2015 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { daysBetween, type PlainDate } from '#lib/date.ts'
import { countingLaw } from './counting-law.ts'

/** Trước hạn, đúng hạn, quá hạn */
export type Timeliness = {
  readonly kind: 'early' | 'on_time' | 'late'
  readonly workingDays: number
  readonly calendarDays: number
}

const names = { early: 'Trước hạn', on_time: 'Đúng hạn', late: 'Quá hạn' } as const

/** Against the first due day, which ends at 24 giờ; days are counted in working days */
export function timeliness(due: PlainDate, completed: PlainDate, isWorking: WorkCalendar): Finding<Timeliness> {
  const kind = completed < due ? 'early' : completed === due ? 'on_time' : 'late'
  const [first, last] = completed < due ? [completed, due] : [due, completed]
  const workingDays = workingDaysUpTo(first, last, isWorking)
  const says = kind === 'on_time' ? names[kind] : `${names[kind]} ${workingDays} ngày làm việc`
  return finding({ kind, workingDays, calendarDays: daysBetween(first, last) }, says, {
    cites: [cite(civil_code_91_2015, 'Điều 148 khoản 6', 'text'), cite(circular_01_2018_vpcp, 'mẫu số 05', 'text')],
    from: [countingLaw.on(due)],
  })
}
