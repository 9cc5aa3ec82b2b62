import { workingDayFrom, workingDaysAfter } from '#law/calendar/count-days.ts'
import { specialDayFindings } from '#law/calendar/special-day-findings.ts'
import type { WorkCalendar } from '#law/calendar/work-calendar.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { addDays, addMonths, type PlainDate, viDate } from '#lib/date.ts'
import { countingLaw } from './counting-law.ts'

/** Thời hạn giải quyết: ngày làm việc, ngày, tháng, năm */
export type Limit = { readonly unit: 'working-day' | 'calendar-day' | 'month' | 'year'; readonly n: number }

export type Due = {
  readonly on: PlainDate
  /** Ngày cuối cùng theo lịch, before it moves to a working day */
  readonly lastDay: PlainDate
  /** Các ngày làm việc được đếm; empty where days of the calendar are */
  readonly counted: readonly PlainDate[]
}

const unitNames = { 'working-day': 'ngày làm việc', 'calendar-day': 'ngày', month: 'tháng', year: 'năm' } as const

/** Hạn giải quyết, counted from the day after the event */
export function dueDate(start: PlainDate, limit: Limit, isWorking: WorkCalendar): Finding<Due> {
  const law = countingLaw.on(start)
  const due = count(start, limit, isWorking)
  const moved =
    due.on === due.lastDay ? '' : `, ngày cuối ${viDate(due.lastDay)} là ngày nghỉ nên lùi đến ngày làm việc`
  return finding(
    due,
    () => `Hạn ${limit.n} ${unitNames[limit.unit]} từ ngày ${viDate(start)}: ngày ${viDate(due.on)}${moved}`,
    () => ({
      from: [law, ...specialDayFindings(dayBeforeThese(start, limit, due), due.on, isWorking)],
    }),
  )
}

/** Days of the calendar count days off too, but for the last one. */
const dayBeforeThese = (start: PlainDate, { unit }: Limit, { lastDay }: Due) =>
  unit === 'working-day' ? start : addDays(lastDay, -1)

function count(start: PlainDate, { unit, n }: Limit, isWorking: WorkCalendar): Due {
  if (unit === 'working-day') {
    const counted = workingDaysAfter(start, n, isWorking)
    const on = counted.at(-1) ?? start
    return { on, lastDay: on, counted }
  }
  const lastDay = unit === 'calendar-day' ? addDays(start, n) : addMonths(start, unit === 'month' ? n : n * 12)
  return { on: workingDayFrom(lastDay, isWorking), lastDay, counted: [] }
}

/** Hạn kéo dài: working days more, counted from the first due day */
export function extended(base: Finding<Due>, workingDays: number, isWorking: WorkCalendar): Finding<Due> {
  const more = dueDate(base.value.on, { unit: 'working-day', n: workingDays }, isWorking)
  return finding(more.value, `Kéo dài không quá ${workingDays} ngày làm việc: đến ngày ${viDate(more.value.on)}`, {
    from: [base, more],
  })
}
