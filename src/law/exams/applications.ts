import { decree_115_2020, decree_138_2020, decree_170_2025, decree_24_2010, decree_259_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { type Parameter, parameter } from '#law/kit/parameter.ts'
import type { Service } from '#law/recruitment/priority.ts'
import { addDays, type PlainDate, viDate } from '#lib/date.ts'

/** Số ngày nhận phiếu đăng ký dự tuyển */
export const applicationDays: Readonly<Record<Service, Parameter<number>>> = {
  'civil-servant': parameter<number>('Số ngày nhận phiếu đăng ký dự tuyển công chức', [
    { from: '2011-01-01', value: 30, cites: [cite(decree_24_2010, 'nhận phiếu dự tuyển', 'read')], checked: null },
    { from: '2020-12-01', value: 30, cites: [cite(decree_138_2020, 'nhận phiếu dự tuyển', 'read')], checked: null },
    { from: '2025-07-01', value: null, cites: [cite(decree_170_2025, 'chưa đọc điều tương ứng')], checked: null },
  ]),
  'public-employee': parameter<number>('Số ngày nhận phiếu đăng ký dự tuyển viên chức', [
    { from: '2020-09-29', value: 30, cites: [cite(decree_115_2020, 'Điều 14, Điều 15', 'text')], checked: null },
    { from: '2026-07-01', value: null, cites: [cite(decree_259_2026, 'chưa đọc điều tương ứng')], checked: null },
  ]),
}

/** Nhận phiếu dự tuyển đến hết ngày nào */
export function applicationsUntil(service: Service, announcedOn: PlainDate, lawOn: PlainDate): Finding<PlainDate> {
  const law = applicationDays[service].on(lawOn)
  const until = addDays(announcedOn, law.value)
  return finding(until, `Nhận phiếu dự tuyển ${law.value} ngày, đến hết ngày ${viDate(until)}`, {
    from: [finding(announcedOn, `Thông báo tuyển dụng ngày ${viDate(announcedOn)}`), law],
  })
}
