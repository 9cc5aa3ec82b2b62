import { nextWorkingDay, workingDaysUpTo } from '#law/calendar/count-days.ts'
import type { WorkCalendar } from '#law/calendar/work-calendar.ts'
import { decree_101_2024, decree_43_2014 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { dueDate } from './due-date.ts'

/** Thời gian thực hiện nghĩa vụ tài chính không tính vào thời hạn */
export const financialPause = parameter<boolean>('Không tính thời gian thực hiện nghĩa vụ tài chính', [
  {
    from: '2014-07-01',
    value: true,
    cites: [cite(decree_43_2014, 'Điều 61: thời gian thực hiện nghĩa vụ tài chính', 'memory')],
    checked: null,
  },
  {
    from: '2024-08-01',
    value: true,
    cites: [cite(decree_101_2024, 'thời gian thực hiện nghĩa vụ tài chính', 'memory')],
    checked: null,
  },
])

export type Paused = { readonly used: number; readonly remaining: number; readonly on: PlainDate }

/** Tạm dừng rồi chạy tiếp: what was left of the working days goes on after the day the clock resumes */
export function resumed(
  start: PlainDate,
  n: number,
  pauses: readonly (readonly [from: PlainDate, to: PlainDate])[],
  isWorking: WorkCalendar,
): Finding<Paused> {
  const { used, from } = pauses.reduce(
    (clock, [pausedOn, resumedOn]) => ({
      used: clock.used + workingDaysUpTo(clock.from, pausedOn, isWorking),
      from: resumedOn,
    }),
    { used: 0, from: start },
  )
  const law = financialPause.on(from)
  const remaining = Math.max(0, n - used)
  const on =
    remaining === 0
      ? nextWorkingDay(from, isWorking)
      : dueDate(from, { unit: 'working-day', n: remaining }, isWorking).value.on
  const says = `Đã dùng ${used} ngày làm việc, còn ${remaining} ngày chạy tiếp từ ngày ${viDate(from)}: hạn ngày ${viDate(on)}`
  return finding({ used, remaining, on }, says, { from: [law] })
}
