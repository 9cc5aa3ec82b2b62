import { nextWorkingDay, workingDayFrom } from '#law/calendar/count-days.ts'
import type { WorkCalendar } from '#law/calendar/work-calendar.ts'
import { circular_01_2020_btp, decree_23_2015, law_03_2026, law_60_2014 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import type { AgencyChoices } from '#law/kit/choice.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { isAfterHour } from './cutoff.ts'
import { dayOf, type Moment } from './moment.ts'

/** Thủ tục giải quyết ngay trong ngày: after this hour the answer may wait for the next working day */
export const sameDayRule = parameter('Giải quyết ngay trong ngày', [
  {
    from: '2015-04-10',
    value: { until: '15:00' },
    cites: [cite(decree_23_2015, 'Điều 7', 'text')],
    checked: null,
  },
  {
    from: '2016-01-01',
    value: { until: '15:00' },
    cites: [cite(law_60_2014, 'Điều 5 khoản 3', 'text'), cite(decree_23_2015, 'Điều 7', 'text')],
    checked: null,
  },
  {
    from: '2020-04-20',
    value: { until: '15:00' },
    cites: [
      cite(law_60_2014, 'Điều 5 khoản 3', 'text'),
      cite(decree_23_2015, 'Điều 7', 'text'),
      cite(circular_01_2020_btp, 'Điều 2 khoản 1', 'text'),
    ],
    checked: null,
  },
  {
    from: '2027-03-01',
    value: { until: '15:00' },
    cites: [
      cite(decree_23_2015, 'Điều 7', 'text'),
      cite(law_03_2026, 'hộ tịch: điều tương ứng chưa đọc', 'memory'),
      cite(circular_01_2020_btp, 'Điều 2 khoản 1', 'text'),
    ],
    checked: null,
  },
])

export type SameDay = { readonly on: PlainDate; readonly mayDefer: boolean }

/** Sau 15 giờ: exactly 15:00:00 is not after it, unless the agency chose otherwise. */
export function sameDayDue(
  received: Moment,
  isWorking: WorkCalendar,
  until?: string,
  choices?: AgencyChoices,
): Finding<SameDay> {
  const rule = sameDayRule.on(dayOf(received))
  const day = workingDayFrom(dayOf(received), isWorking)
  const isLate = isAfterHour(received, until ?? rule.value.until, choices)
  const mayDefer = day === dayOf(received) && isLate.value
  const on = mayDefer ? nextWorkingDay(day, isWorking) : day
  const why = mayDefer ? 'Nhận sau giờ quy định, được trả vào ngày làm việc tiếp theo' : 'Trả trong ngày làm việc'
  return finding({ on, mayDefer }, `${why}: ${viDate(on)}`, { from: [rule, ...isLate.from] })
}
