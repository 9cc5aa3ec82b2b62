import { workCalendar } from '#law/calendar/work-calendar.ts'
import { decree_170_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { finding } from '#law/kit/finding.ts'
import type { Rule } from '#law/kit/rule.ts'
import { addMonths, type PlainDate } from '#lib/date.ts'
import { extensionVote, extensionVoteShare } from './extension-vote.ts'
import { reappointmentNotice, reappointmentNotices } from './reappointment-notice.ts'
import { pathThresholds, reappointmentPath } from './reappointment-path.ts'
import { rotation, rotationMonths } from './rotation.ts'

const regimeOn = (lawOn: PlainDate) => (lawOn < '2025-07-01' ? 'public-employee' : 'state')

export const reappointmentRules: readonly Rule[] = [
  {
    name: 'reappointmentPath',
    title: 'Bổ nhiệm lại hoặc kéo dài thời gian giữ chức vụ',
    answers: 'Hết thời hạn bổ nhiệm thì xét bổ nhiệm lại hay kéo dài đến tuổi nghỉ hưu?',
    conditions: [
      'Còn dưới 2 năm công tác đến tuổi nghỉ hưu: xét kéo dài thời gian giữ chức vụ.',
      'Viên chức quản lý còn từ 2 năm đến dưới 5 năm: xét bổ nhiệm lại đến tuổi nghỉ hưu.',
      'Các trường hợp còn lại: xét bổ nhiệm lại.',
    ],
    parameters: Object.values(pathThresholds),
    from: '2004-01-01',
    until: null,
    changes: [],
    sample: (lawOn) =>
      reappointmentPath('civil-servant', finding(addMonths(lawOn, 20), 'Ngày đủ tuổi nghỉ hưu'), lawOn, lawOn),
  },
  {
    name: 'reappointmentNotice',
    title: 'Thời hạn thông báo trước khi hết thời hạn bổ nhiệm',
    answers: 'Phải thông báo về bổ nhiệm lại, kéo dài chậm nhất ngày nào?',
    conditions: [
      'Cơ quan nhà nước, đơn vị sự nghiệp: trước 90 ngày khi hết thời hạn bổ nhiệm.',
      'Theo quy định của Đảng từ ngày 08/10/2025: trước 90 ngày làm việc.',
    ],
    parameters: Object.values(reappointmentNotices),
    from: '2020-09-29',
    until: null,
    changes: [
      {
        from: '2025-07-01',
        says: 'Có quy định 90 ngày đối với công chức.',
        cites: [cite(decree_170_2025, 'Điều 40 khoản 1', 'read')],
      },
    ],
    sample: (lawOn) => reappointmentNotice(regimeOn(lawOn), addMonths(lawOn, 12), workCalendar, lawOn),
  },
  {
    name: 'extensionVote',
    title: 'Phiếu của tập thể lãnh đạo về kéo dài thời gian giữ chức vụ',
    answers: 'Với số phiếu này, việc kéo dài thời gian giữ chức vụ có được thông qua không?',
    conditions: [
      'Trên 50% tổng số thành viên tập thể lãnh đạo đồng ý thì đạt.',
      'Đúng 50% thì người đứng đầu quyết định và báo cáo đầy đủ các ý kiến khác nhau.',
    ],
    parameters: [extensionVoteShare],
    from: '2020-12-01',
    until: null,
    changes: [],
    sample: (lawOn) => extensionVote(7, 4, lawOn),
  },
  {
    name: 'rotation',
    title: 'Thời gian luân chuyển',
    answers: 'Đã luân chuyển đủ thời gian tối thiểu chưa?',
    conditions: ['Ít nhất 36 tháng cho một lần luân chuyển.'],
    parameters: [rotationMonths],
    from: '2018-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => rotation(addMonths(lawOn, -30), lawOn, lawOn),
  },
]
