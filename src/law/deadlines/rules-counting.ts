import { calendarKnownOn, workCalendar } from '#law/calendar/work-calendar.ts'
import type { Rule } from '#law/kit/rule.ts'
import { addDays } from '#lib/date.ts'
import { countingLaw } from './counting-law.ts'
import { dossierClock } from './dossier-clock.ts'
import { dueDate, extended, type Limit } from './due-date.ts'
import { housePermitDue, housePermitLimit } from './house-permit.ts'
import { recomputed } from './later-decision.ts'
import { oneStop } from './one-stop-law.ts'
import { financialPause, resumed } from './pause.ts'
import { sameDayDue, sameDayRule } from './same-day.ts'
import { stagesDue } from './stages.ts'
import { timeliness } from './timeliness.ts'

const five: Limit = { unit: 'working-day', n: 5 }
const counted = { from: '2017-01-01', until: null, changes: [] } as const

export const countingRules: readonly Rule[] = [
  {
    name: 'dueDate',
    title: 'Cách tính thời hạn',
    answers: 'Thời hạn này kết thúc ngày nào?',
    conditions: [
      'Không tính ngày xảy ra sự kiện; tính từ ngày tiếp theo liền kề.',
      'Ngày cuối cùng là ngày nghỉ hằng tuần hoặc ngày lễ thì kết thúc vào ngày làm việc tiếp theo.',
      'Thời hạn kết thúc lúc 24 giờ của ngày cuối cùng.',
      'Thời hạn tính bằng tháng, năm: ngày tương ứng của tháng cuối; không có ngày tương ứng thì là ngày cuối tháng.',
    ],
    parameters: [countingLaw],
    ...counted,
    sample: (lawOn) => dueDate(lawOn, five, workCalendar),
  },
  {
    name: 'extended',
    title: 'Thời hạn được kéo dài',
    answers: 'Kéo dài thêm số ngày làm việc này thì đến ngày nào?',
    conditions: ['Số ngày làm việc kéo dài được tính tiếp từ ngày hết hạn ban đầu.'],
    parameters: [countingLaw],
    ...counted,
    sample: (lawOn) => extended(dueDate(lawOn, five, workCalendar), 3, workCalendar),
  },
  {
    name: 'stagesDue',
    title: 'Hạn của các bước nối tiếp',
    answers: 'Mỗi bước giải quyết phải xong ngày nào?',
    conditions: [
      'Mỗi bước tính từ ngày hết hạn của bước liền trước; ngày cuối của bước là ngày nghỉ thì lùi như thường.',
    ],
    parameters: [countingLaw],
    ...counted,
    sample: (lawOn) => stagesDue(lawOn, [five, { ...five, n: 2 }], workCalendar),
  },
  {
    name: 'recomputed',
    title: 'Tính lại hạn khi có quyết định nghỉ bù, hoán đổi',
    answers: 'Quyết định ngày nghỉ ban hành sau giấy hẹn có làm đổi ngày trả kết quả không?',
    conditions: ['Hạn chỉ dời về sau, không bao giờ sớm hơn ngày đã ghi trên giấy hẹn.'],
    parameters: [countingLaw],
    ...counted,
    sample: (lawOn) => recomputed(lawOn, five, calendarKnownOn(addDays(lawOn, -1)), workCalendar),
  },
  {
    name: 'resumed',
    title: 'Tạm dừng tính thời hạn khi thực hiện nghĩa vụ tài chính',
    answers: 'Sau khi nộp xong nghĩa vụ tài chính, hạn còn lại đến ngày nào?',
    conditions: [
      'Thời gian người nộp thực hiện nghĩa vụ tài chính không tính vào thời hạn.',
      'Số ngày làm việc còn lại chạy tiếp sau ngày hoàn thành nghĩa vụ, không tính lại từ đầu.',
    ],
    parameters: [financialPause, countingLaw],
    from: '2017-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => resumed(addDays(lawOn, -1), 10, [[addDays(lawOn, 3), addDays(lawOn, 10)]], workCalendar),
  },
  {
    name: 'sameDayDue',
    title: 'Thủ tục giải quyết ngay trong ngày',
    answers: 'Hồ sơ nhận vào giờ này phải trả kết quả ngày nào?',
    conditions: [
      'Trả kết quả ngay trong ngày làm việc tiếp nhận.',
      'Nhận sau 15 giờ mà không giải quyết được ngay thì trả vào ngày làm việc tiếp theo; đúng 15 giờ 00 chưa phải là sau.',
    ],
    parameters: [sameDayRule],
    from: '2017-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => sameDayDue(`${lawOn}T15:01`, workCalendar),
  },
  {
    name: 'timeliness',
    title: 'Trước hạn, đúng hạn, quá hạn',
    answers: 'Kết quả xong ngày này là trước hạn, đúng hạn hay quá hạn, bao nhiêu ngày làm việc?',
    conditions: [
      'So với ngày hẹn trả ban đầu, kết thúc lúc 24 giờ; hẹn lại ngày khác không làm hồ sơ thành đúng hạn.',
      'Số ngày sớm, muộn đếm theo ngày làm việc.',
    ],
    parameters: [countingLaw],
    ...counted,
    sample: (lawOn) => timeliness(lawOn, addDays(lawOn, 6), workCalendar),
  },
  {
    name: 'dossierClock',
    title: 'Đồng hồ của một hồ sơ',
    answers: 'Sau những lần bổ sung, tạm dừng, hẹn lại, hồ sơ này phải trả kết quả ngày nào?',
    conditions: [
      'Chờ bổ sung hồ sơ thì dừng, nhận đủ thì tính lại từ đầu; chỉ yêu cầu bổ sung một lần.',
      'Thực hiện nghĩa vụ tài chính thì tạm dừng, xong thì chạy tiếp số ngày còn lại.',
      'Chỉ hẹn lại một lần, xin lỗi đúng hạn; thống kê vẫn theo hạn gốc.',
    ],
    parameters: [oneStop, financialPause, countingLaw],
    from: '2018-06-21',
    until: null,
    changes: [],
    sample: (lawOn) =>
      dossierClock(
        { received: lawOn, limit: five, due: null },
        [
          { kind: 'ask', on: lawOn },
          { kind: 'complete', on: addDays(lawOn, 4) },
        ],
        workCalendar,
      ),
  },
  {
    name: 'housePermitDue',
    title: 'Thời hạn cấp giấy phép xây dựng nhà ở riêng lẻ',
    answers: 'Hồ sơ xin phép xây dựng nhà ở nhận ngày này phải trả kết quả ngày nào?',
    conditions: [
      'Hồ sơ nhận trước ngày 01/7/2026: 15 ngày.',
      'Hồ sơ nhận từ ngày 01/7/2026: 07 ngày làm việc; hồ sơ nhận trước đó giữ thời hạn cũ.',
    ],
    parameters: [housePermitLimit, countingLaw],
    from: '2017-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => housePermitDue(lawOn, workCalendar),
  },
]
