import { workingDayBefore } from '#law/calendar/count-days.ts'
import type { WorkCalendar } from '#law/calendar/work-calendar.ts'
import {
  circular_01_2018_vpcp,
  decree_118_2025,
  decree_224_2026,
  decree_309_2026,
  decree_61_2018,
} from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { type PlainDate, viDate } from '#lib/date.ts'

/** Số ngày làm việc phải báo trước khi tạm ngừng hệ thống */
export const downtimeNotice = parameter('Thông báo trước khi tạm ngừng hệ thống', [
  { from: '2026-07-01', value: 7, cites: [cite(decree_224_2026, 'Điều 13', 'text')], checked: null },
])

/** Ngày chậm nhất phải thông báo việc tạm ngừng hệ thống */
export function downtimeNoticeBy(down: PlainDate, lawOn: PlainDate, isWorking: WorkCalendar): Finding<PlainDate> {
  const law = downtimeNotice.on(lawOn)
  const by = workingDayBefore(down, law.value, isWorking)
  return finding(by, `Thông báo tạm ngừng chậm nhất ngày ${viDate(by)}`, { from: [law] })
}

/** Giấy tờ đã có dữ liệu trong cơ sở dữ liệu thì không được yêu cầu nộp */
export const dataReuse = parameter<boolean>('Không yêu cầu nộp giấy tờ đã có dữ liệu', [
  {
    from: '2026-08-05',
    value: true,
    cites: [cite(decree_118_2025, 'Điều 4 khoản 2a', 'text'), cite(decree_309_2026, 'bổ sung Điều 4', 'text')],
    checked: null,
  },
])

/** Có được yêu cầu nộp giấy tờ này không */
export function mayAskForPaper(hasData: boolean, lawOn: PlainDate): Finding<boolean> {
  const law = dataReuse.on(lawOn)
  const says = hasData ? 'Dữ liệu đã có, không được yêu cầu nộp giấy tờ' : 'Chưa có dữ liệu, được yêu cầu nộp giấy tờ'
  return finding(!hasData, says, { from: [law] })
}

/** Giấy tiếp nhận hồ sơ và hẹn trả kết quả */
export const receiptRule = parameter<string>('Giấy tiếp nhận hồ sơ', [
  {
    from: '2018-06-21',
    value: 'thủ tục trả ngay không phải cấp, trừ khi được yêu cầu, nhưng phải ghi nhận',
    cites: [cite(decree_61_2018, 'Điều 17 khoản 4', 'text')],
    checked: null,
  },
  {
    from: '2025-07-01',
    value: 'thủ tục trả ngay không phải cấp, trừ khi được yêu cầu, nhưng phải ghi nhận',
    cites: [cite(decree_61_2018, 'Điều 17 khoản 4 (điều kế thừa chưa đọc)', 'memory')],
    checked: null,
  },
])

/** Phải cấp giấy tiếp nhận hay không; the dossier is recorded in any case */
export function receiptNeeded(at: { isSameDay: boolean; isAsked: boolean }, lawOn: PlainDate): Finding<boolean> {
  const law = receiptRule.on(lawOn)
  const needed = !at.isSameDay || at.isAsked
  return finding(
    needed,
    needed ? 'Phải cấp giấy tiếp nhận' : 'Không phải cấp giấy tiếp nhận, vẫn phải ghi nhận hồ sơ',
    {
      from: [law],
    },
  )
}

/** Điều tra cứu công khai cho thấy gì */
export const trackingRule = parameter<readonly [open: string, signedIn: string]>('Tra cứu tình trạng hồ sơ', [
  {
    from: '2019-01-06',
    value: ['mã hồ sơ và mức độ hoàn thành', 'tình trạng xử lý đến từng phòng, ban'],
    cites: [cite(circular_01_2018_vpcp, 'Điều 16 khoản 2 điểm d', 'text')],
    checked: null,
  },
])

/** Người tra cứu được xem gì */
export function trackingShows(isAuthenticated: boolean, lawOn: PlainDate): Finding<string> {
  const law = trackingRule.on(lawOn)
  const shown = law.value[isAuthenticated ? 1 : 0]
  return finding(shown, `Được xem ${shown}`, { from: [law] })
}
