import { type Finding, finding } from '#law/kit/finding.ts'
import { addDays, type PlainDate, viDate } from '#lib/date.ts'
import { holidaysOfYear } from './holidays.ts'
import { lunarDay } from './lunar-day.ts'
import { isWeekday } from './working-day.ts'

export type Proposed = { readonly off: readonly PlainDate[]; readonly undecided: readonly string[] }

/** Ngày nghỉ lễ dự kiến của năm: fixed days and their rest in lieu; what the Prime Minister fixes is left open */
export function proposedHolidays(year: number): Finding<Proposed> {
  const law = holidaysOfYear.on(`${year}-12-31`)
  const kings = lunarDay(year, 3, 10)
  const days: readonly PlainDate[] = [
    `${year}-01-01`,
    kings.value,
    `${year}-04-30`,
    `${year}-05-01`,
    `${year}-09-02`,
    ...(law.value.cultureDay > 0 ? [`${year}-11-24` as const] : []),
  ]
  const rest = days.toSorted().reduce<readonly PlainDate[]>((taken, day) => [...taken, restFor(day, days, taken)], [])
  const off = rest.toSorted()
  const undecided = ['Lịch nghỉ Tết Nguyên đán', ...(law.value.nationalDay > 1 ? ['Ngày liền kề Quốc khánh'] : [])]
  const says = `Dự kiến năm ${year} nghỉ ${off.map(viDate).join(', ')}; ${undecided.join(', ')}: chưa có quyết định`
  return finding({ off, undecided }, says, { from: [law, kings] })
}

/** The holiday itself, or the next working day when it meets the weekly rest. */
function restFor(day: PlainDate, holidays: readonly PlainDate[], taken: readonly PlainDate[]): PlainDate {
  if (isWeekday(day) && !taken.includes(day)) return day
  const next = addDays(day, 1)
  return isWeekday(next) && !holidays.includes(next) && !taken.includes(next) ? next : restFor(next, holidays, taken)
}
