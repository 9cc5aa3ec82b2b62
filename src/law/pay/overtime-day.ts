import { fromLunar } from '#law/calendar/lunar.ts'
import { specialDays } from '#law/calendar/special-days.ts'
import { workCalendar } from '#law/calendar/work-calendar.ts'
import { isWeekday } from '#law/calendar/working-day.ts'
import { labour_code_45_2019 } from '#law/instruments.ts'
import { type AgencyChoices, choice, chosen } from '#law/kit/choice.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { type PlainDate, viDate, yearOf } from '#lib/date.ts'
import type { DayKind } from './overtime-rates.ts'

/** Ngày nghỉ bù, ngày nghỉ hoán đổi */
export const dayInLieu = choice({
  name: 'overtime.day-in-lieu',
  label: 'Làm thêm giờ vào ngày nghỉ bù, ngày nghỉ hoán đổi',
  options: { 'weekly-rest': 'như ngày nghỉ hằng tuần', holiday: 'như ngày lễ' },
  default: 'weekly-rest',
  note: 'Văn bản đã đọc chia ngày thường, ngày nghỉ hằng tuần và ngày lễ, không nói ngày nghỉ bù, ngày nghỉ hoán đổi thuộc loại nào.',
  cites: [cite(labour_code_45_2019, 'Điều 98', 'read')],
})

const names: Readonly<Record<DayKind, string>> = {
  weekday: 'ngày làm việc',
  'weekly-rest': 'ngày nghỉ hằng tuần',
  holiday: 'ngày lễ, tết',
}
const reasons = new Map(specialDays.map(([day, kind, reason]) => [day, kind === 'off' ? reason : null]))

/** Ngày thường, ngày nghỉ hằng tuần hay ngày lễ của một ngày làm thêm giờ; refused where nobody has decided yet */
export function overtimeDay(day: PlainDate, choices: AgencyChoices = {}): Finding<DayKind> {
  if (workCalendar(day)) return named(day, 'weekday')
  if (isHoliday(day)) return named(day, 'holiday')
  const reason = reasons.get(day)
  if (!isWeekday(day) || !reason) return named(day, 'weekly-rest')
  const way = chosen(dayInLieu, choices)
  return finding(way.value as DayKind, `Ngày ${viDate(day)}: ${reason}`, { from: [way] })
}

const named = (day: PlainDate, kind: DayKind): Finding<DayKind> =>
  finding(kind, `Ngày ${viDate(day)} là ${names[kind]}`)

const fixed = ['01-01', '04-30', '05-01', '09-02']

function isHoliday(day: PlainDate): boolean {
  if (fixed.includes(day.slice(5)) || (day >= '2026-11-24' && day.endsWith('-11-24'))) return true
  if (day === fromLunar(yearOf(day), 3, 10)) return true
  const reason = reasons.get(day)
  return !!reason && !/^(nghỉ bù|hoán đổi)/.test(reason)
}
