import { type Finding, finding } from '#law/kit/finding.ts'
import { addDays, type PlainDate, viDate } from '#lib/date.ts'
import { specialDays } from './special-days.ts'
import type { WorkCalendar } from './work-calendar.ts'

const reasons = new Map(specialDays.map(([day, kind, reason, sure]) => [day, { kind, reason, sure }]))

/** The days off and the days worked instead, after one day and up to another, that the calendar in hand knows of. */
export function specialDayFindings(
  after: PlainDate,
  upTo: PlainDate,
  isWorking: WorkCalendar,
): readonly Finding<PlainDate>[] {
  const found: Finding<PlainDate>[] = []
  for (let day = addDays(after, 1); day <= upTo; day = addDays(day, 1)) {
    const special = reasons.get(day)
    if (special === undefined || isWorking(day) !== (special.kind === 'makeup')) continue
    const what = special.kind === 'makeup' ? 'Tính ngày làm bù' : 'Không tính ngày nghỉ'
    const unsure = special.sure === 'memory' ? ' (chưa kiểm chứng)' : ''
    found.push(finding(day, `${what} ${viDate(day)}: ${special.reason}${unsure}`))
  }
  return found
}
