import { workingDayBefore } from '#law/calendar/count-days.ts'
import type { WorkCalendar } from '#law/calendar/work-calendar.ts'
import { decree_115_2020, decree_170_2025, decree_259_2026, party_regulation_377_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { addDays, type PlainDate, viDate } from '#lib/date.ts'

type Notice = { readonly days: number; readonly unit: 'calendar-day' | 'working-day' }

/** Thông báo trước khi hết thời hạn bổ nhiệm; nhà nước đếm ngày, Đảng đếm ngày làm việc */
export const reappointmentNotices = {
  state: parameter<Notice>('Thời hạn thông báo bổ nhiệm lại, kéo dài thời gian giữ chức vụ', [
    {
      from: '2025-07-01',
      value: { days: 90, unit: 'calendar-day' },
      cites: [cite(decree_170_2025, 'Điều 40 khoản 1', 'read')],
      checked: null,
    },
  ]),
  party: parameter<Notice>('Thời hạn thông báo bổ nhiệm lại theo quy định của Đảng', [
    {
      from: '2025-10-08',
      value: { days: 90, unit: 'working-day' },
      cites: [cite(party_regulation_377_2025, 'bổ nhiệm lại', 'read')],
      checked: null,
    },
  ]),
  'public-employee': parameter<Notice>('Thời hạn thông báo bổ nhiệm lại viên chức quản lý', [
    {
      from: '2020-09-29',
      value: { days: 90, unit: 'calendar-day' },
      cites: [cite(decree_115_2020, 'Điều 49', 'text')],
      checked: null,
    },
    { from: '2026-07-01', value: null, cites: [cite(decree_259_2026, 'chưa đọc điều tương ứng')], checked: null },
  ]),
}

export type Regime = keyof typeof reappointmentNotices

/** Ngày chậm nhất phải thông báo */
export function reappointmentNotice(
  regime: Regime,
  expiry: PlainDate,
  isWorking: WorkCalendar,
  lawOn: PlainDate,
): Finding<PlainDate> {
  const law = reappointmentNotices[regime].on(lawOn)
  const { days, unit } = law.value
  const isCalendar = unit === 'calendar-day'
  const latest = isCalendar ? addDays(expiry, -days) : workingDayBefore(expiry, days, isWorking)
  return finding(latest, `Thông báo chậm nhất ngày ${viDate(latest)}`, {
    from: [
      finding(expiry, `Hết thời hạn bổ nhiệm ngày ${viDate(expiry)}`),
      finding(days, `Trước ${days} ${isCalendar ? 'ngày' : 'ngày làm việc'}`, { from: [law] }),
    ],
  })
}
