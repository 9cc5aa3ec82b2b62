import { workCalendar } from '#law/calendar/work-calendar.ts'
import type { Rule } from '#law/kit/rule.ts'
import { addDays } from '#lib/date.ts'
import { civilStatusFeeExempt, civilStatusFees } from './civil-status-fee.ts'
import { counterStaff, counterStaffLaw } from './counter-staff.ts'
import { dossierStatuses, statusClock } from './dossier-status.ts'
import {
  dataReuse,
  downtimeNotice,
  downtimeNoticeBy,
  mayAskForPaper,
  receiptNeeded,
  receiptRule,
  trackingRule,
  trackingShows,
} from './duties.ts'
import { oneStopForm, oneStopForms } from './one-stop-forms.ts'

const always = { until: null, changes: [] } as const

export const serviceRules: readonly Rule[] = [
  {
    name: 'statusClock',
    title: 'Trạng thái hồ sơ và thời hạn',
    answers: 'Ở trạng thái này thời hạn đang chạy, tạm dừng hay đã kết thúc?',
    conditions: [
      'Chờ bổ sung giấy tờ thì dừng, đủ hồ sơ thì tính lại; chờ nghĩa vụ tài chính thì tạm dừng.',
      'Đã xử lý xong là lúc tính đúng hạn hay quá hạn.',
    ],
    parameters: [dossierStatuses],
    from: '2019-01-06',
    ...always,
    sample: (lawOn) => statusClock(5, lawOn),
  },
  {
    name: 'oneStopForm',
    title: 'Mẫu phiếu của bộ phận một cửa',
    answers: 'Mẫu phiếu số này là mẫu gì?',
    conditions: ['Tên việc theo nghị định và tên mẫu theo thông tư không trùng nhau: phiếu lấy tên mẫu.'],
    parameters: [oneStopForms],
    from: '2019-01-06',
    ...always,
    sample: (lawOn) => oneStopForm('04', lawOn),
  },
  {
    name: 'receiptNeeded',
    title: 'Cấp giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    answers: 'Hồ sơ này có phải cấp giấy tiếp nhận không?',
    conditions: [
      'Thủ tục trả ngay trong ngày không phải cấp, trừ khi người nộp yêu cầu; hồ sơ nào cũng phải ghi nhận.',
    ],
    parameters: [receiptRule],
    from: '2018-06-21',
    ...always,
    sample: (lawOn) => receiptNeeded({ isSameDay: true, isAsked: false }, lawOn),
  },
  {
    name: 'mayAskForPaper',
    title: 'Yêu cầu nộp giấy tờ đã có dữ liệu',
    answers: 'Có được yêu cầu nộp giấy tờ mà cơ sở dữ liệu đã có không?',
    conditions: ['Dữ liệu đã có trong cơ sở dữ liệu thì phải khai thác, không được yêu cầu nộp giấy tờ.'],
    parameters: [dataReuse],
    from: '2026-08-05',
    ...always,
    sample: (lawOn) => mayAskForPaper(true, lawOn),
  },
  {
    name: 'downtimeNoticeBy',
    title: 'Thông báo tạm ngừng hệ thống',
    answers: 'Tạm ngừng hệ thống ngày này thì phải thông báo chậm nhất ngày nào?',
    conditions: ['Thông báo ít nhất 07 ngày làm việc trước khi tạm ngừng.'],
    parameters: [downtimeNotice],
    from: '2026-07-01',
    ...always,
    sample: (lawOn) => downtimeNoticeBy(addDays(lawOn, 14), lawOn, workCalendar),
  },
  {
    name: 'trackingShows',
    title: 'Tra cứu tình trạng hồ sơ',
    answers: 'Người tra cứu được xem những gì?',
    conditions: [
      'Không xác thực thì chỉ thấy mã và mức độ hoàn thành; đã xác thực thì thấy tình trạng đến từng phòng.',
    ],
    parameters: [trackingRule],
    from: '2019-01-06',
    ...always,
    sample: (lawOn) => trackingShows(false, lawOn),
  },
  {
    name: 'counterStaff',
    title: 'Người làm việc tại bộ phận một cửa',
    answers: 'Người này có được cử ra làm việc tại bộ phận một cửa không?',
    conditions: [
      'Đã vào ngạch chuyên viên và tương đương, có ít nhất 03 năm công tác.',
      'Làm việc tại bộ phận từ 6 đến 24 tháng.',
    ],
    parameters: [counterStaffLaw],
    from: '2018-06-21',
    until: '2025-06-30',
    changes: [],
    sample: (lawOn) => counterStaff({ isExpertRank: true, years: 4 }, lawOn),
  },
  {
    name: 'civilStatusFeeExempt',
    title: 'Miễn lệ phí hộ tịch',
    answers: 'Việc hộ tịch này có được miễn lệ phí không?',
    conditions: [
      'Khai sinh, khai tử đúng hạn, giám hộ, kết hôn trong nước: miễn.',
      'Người thuộc gia đình có công, hộ nghèo, người khuyết tật: miễn.',
      'Việc khác nộp theo nghị quyết của Hội đồng nhân dân cấp tỉnh.',
    ],
    parameters: [civilStatusFees],
    from: '2016-01-01',
    until: '2027-02-28',
    changes: [],
    sample: (lawOn) => civilStatusFeeExempt({ event: 'birth', isOnTime: true, isFavoured: false }, lawOn),
  },
]
