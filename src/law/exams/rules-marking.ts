import { workCalendar } from '#law/calendar/work-calendar.ts'
import { decree_115_2020, decree_138_2020 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import type { Rule } from '#law/kit/rule.ts'
import type { PlainDate } from '#lib/date.ts'
import { applicationDays, applicationsUntil } from './applications.ts'
import { recheckAllowed, recheckDays, recheckInTime } from './recheck.ts'
import { recheckLaw } from './recheck-law.ts'
import { roundDays, roundDaysLaw } from './round-days.ts'
import { markingGap, twoMarks } from './two-marks.ts'

const cc = 'civil-servant'
const isUnread = (on: PlainDate) => on >= '2025-07-01'
const article14 = {
  from: '2020-12-01',
  says: 'Công chức theo Nghị định 138/2020/NĐ-CP: không phúc khảo thi máy, phỏng vấn, thực hành.',
  cites: [cite(decree_138_2020, 'Điều 14', 'read')],
} as const

export const markingRules: readonly Rule[] = [
  {
    name: 'applicationsUntil',
    title: 'Thời hạn nhận phiếu dự tuyển',
    answers: 'Nhận phiếu đăng ký dự tuyển đến hết ngày nào?',
    conditions: ['Nhận phiếu trong 30 ngày từ ngày thông báo tuyển dụng.'],
    parameters: Object.values(applicationDays),
    from: '2011-01-01',
    until: '2026-06-30',
    changes: [
      {
        from: '2025-07-01',
        says: 'Công chức: chưa đọc điều tương ứng; viên chức vẫn 30 ngày.',
        cites: [cite(decree_115_2020, 'Điều 14, Điều 15', 'text')],
      },
    ],
    sample: (lawOn) => applicationsUntil(isUnread(lawOn) ? 'public-employee' : cc, lawOn, lawOn),
  },
  {
    name: 'twoMarks',
    title: 'Chấm bài viết hai lần độc lập',
    answers: 'Hai giám khảo cho điểm khác nhau thì bài được bao nhiêu điểm?',
    conditions: [
      'Bài thi rọc phách, hai giám khảo chấm độc lập.',
      'Lệch không quá 10% điểm tối đa thì lấy trung bình; lệch hơn thì chấm lần ba hoặc Trưởng ban chấm thi quyết định.',
    ],
    parameters: [markingGap],
    from: '2011-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => twoMarks('70', '75', '100', lawOn),
  },
  {
    name: 'roundDays',
    title: 'Thời hạn chấm thi và công bố kết quả vòng 1',
    answers: 'Chấm xong và công bố kết quả vòng 1 chậm nhất ngày nào?',
    conditions: ['Chấm trong 15 ngày, kéo dài không quá 15 ngày; công bố trong 5 ngày làm việc sau khi chấm xong.'],
    parameters: [roundDaysLaw],
    from: '2020-12-01',
    until: '2025-06-30',
    changes: [],
    sample: (lawOn) => roundDays(lawOn, false, workCalendar, lawOn),
  },
  {
    name: 'recheckAllowed',
    title: 'Bài thi được phúc khảo',
    answers: 'Bài thi này có được phúc khảo không?',
    conditions: [
      'Chỉ phúc khảo bài thi viết, thi trên giấy.',
      'Không phúc khảo bài thi trên máy, vấn đáp, phỏng vấn, thực hành.',
    ],
    parameters: Object.values(recheckLaw),
    from: '2011-01-01',
    until: '2026-06-30',
    changes: [article14],
    sample: (lawOn) =>
      isUnread(lawOn) ? recheckAllowed('public-employee', 'computer', lawOn) : recheckAllowed(cc, 'paper', lawOn),
  },
  {
    name: 'recheckDays',
    title: 'Thời hạn phúc khảo',
    answers: 'Nhận đơn phúc khảo đến ngày nào, chấm xong ngày nào?',
    conditions: ['Nhận đơn trong 15 ngày từ ngày công bố kết quả; chấm trong 15 ngày từ khi hết hạn nhận đơn.'],
    parameters: Object.values(recheckLaw),
    from: '2011-01-01',
    until: '2025-06-30',
    changes: [article14],
    sample: (lawOn) => recheckDays(cc, 'paper', lawOn, lawOn),
  },
  {
    name: 'recheckInTime',
    title: 'Đơn phúc khảo trong hạn',
    answers: 'Đơn phúc khảo nộp ngày này có được nhận không?',
    conditions: ['Đơn nộp từ ngày công bố kết quả đến hết ngày thứ 15 sau đó.'],
    parameters: Object.values(recheckLaw),
    from: '2011-01-01',
    until: '2025-06-30',
    changes: [article14],
    sample: (lawOn) => recheckInTime(cc, 'paper', { publishedOn: lawOn, filedOn: lawOn }, lawOn),
  },
]
