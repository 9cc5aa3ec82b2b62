import { Refusal } from '#law/kit/refusal.ts'
import { workCalendar } from '#law/calendar/work-calendar.ts'
import { addDays, daysBetween, type PlainDate } from '#lib/date.ts'
import { absenceNames, type AbsenceKind } from '../../personnel/model.ts'
import type { MonthRow } from './month-store.ts'
import { heldOn, monthWords, nextMonth } from './months.ts'

/** The agency pays nothing for these days; for the last three others do, or the law of their service. */
const unpaid: ReadonlySet<string> = new Set<AbsenceKind>([
  'unpaid-leave',
  'overstay',
  'desertion',
  'military-service',
  'maternity',
  'sick-leave',
])
/** Paid as if at work. */
const paid: ReadonlySet<string> = new Set<AbsenceKind>(['study'])

export type Worked = { readonly unpaidDays: number; readonly workingDays: number; readonly notes: readonly string[] }

/** Số ngày làm việc không được cơ quan trả lương trong tháng: chưa vào, đã thôi, nghỉ không lương hay hưởng bảo hiểm */
export function worked({ postings, absences }: MonthRow, month: PlainDate): Worked {
  const away = absences ?? []
  const unknown = away.find(({ reason }) => !unpaid.has(reason) && !paid.has(reason))
  if (unknown) throw unmodelled(unknown.reason, month)
  const inService = covers(postings, month)
  const leave = away.filter(({ reason }) => unpaid.has(reason))
  if (inService && leave.length === 0) return { unpaidDays: 0, workingDays: 0, notes: [] }
  const working = daysOf(month).filter(workCalendar)
  const lost = working.filter((day) => !heldOn(postings, day) || heldOn(leave, day)).length
  return {
    // Nothing was worked: nothing is paid, however many days the month had.
    unpaidDays: lost === working.length ? Math.max(22, lost) : lost,
    workingDays: working.length,
    notes: [
      ...(inService ? [] : [`Làm việc tại cơ quan một phần của tháng`]),
      ...leave.map(({ reason }) => `${nameOf(reason)}: cơ quan không trả lương những ngày này`),
    ],
  }
}

/** Posts that follow one another from the first day to the last. */
const covers = (postings: MonthRow['postings'], month: PlainDate) =>
  postings.reduce((to, { from, until }) => (from <= to && until > to ? until : to), month) === nextMonth(month)

function daysOf(month: PlainDate): PlainDate[] {
  return Array.from({ length: daysBetween(month, nextMonth(month)) }, (_, at) => addDays(month, at))
}

const nameOf = (reason: string) => absenceNames[reason as AbsenceKind] ?? reason

const unmodelled = (reason: string, month: PlainDate) =>
  new Refusal(
    'not-yet-lawful',
    `Tháng ${monthWords(month)} có thời gian “${nameOf(reason).toLowerCase()}”: chưa có quy định về tiền lương của thời gian này trong thư viện luật`,
  )
