import { type Finding, finding } from '#law/kit/finding.ts'
import { addDays, type PlainDate, viDate } from '#lib/date.ts'
import { holidaysOfYear } from './holidays.ts'
import { specialDayFindings } from './special-day-findings.ts'
import { workCalendar } from './work-calendar.ts'

/** Ngày làm việc hay ngày nghỉ của cơ quan hành chính; refused where nobody has decided yet */
export function dayKind(day: PlainDate): Finding<'working' | 'off'> {
  const isWorking = workCalendar(day)
  const words = isWorking ? 'ngày làm việc' : 'ngày nghỉ'
  return finding(
    isWorking ? 'working' : 'off',
    () => `Ngày ${viDate(day)} là ${words}`,
    () => ({
      from: [...specialDayFindings(addDays(day, -1), day, workCalendar), holidaysOfYear.on(day)],
    }),
  )
}
