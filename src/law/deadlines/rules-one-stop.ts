import { workCalendar } from '#law/calendar/work-calendar.ts'
import type { Rule } from '#law/kit/rule.ts'
import { addDays, type PlainDate } from '#lib/date.ts'
import { apologyBy } from './apology.ts'
import { countingLaw } from './counting-law.ts'
import { dossierCode } from './dossier-code.ts'
import { extend } from './extension.ts'
import { handOverBy } from './hand-over.ts'
import { clockAtCompetentAgency, clockStart, dossierCodeRule, oneStop } from './one-stop-law.ts'
import { receive, receptionChannels } from './reception.ts'
import { restarted, supplementNoticeBy } from './supplement.ts'

/** The first working day from a day on, without asking about days nobody has decided. */
const workingDay = (from: PlainDate): PlainDate => (workCalendar(from) ? from : workingDay(addDays(from, 1)))

const since2018 = { from: '2018-06-21', until: null, changes: [] } as const

export const oneStopRules: readonly Rule[] = [
  {
    name: 'receive',
    title: 'Tiếp nhận hồ sơ',
    answers: 'Hồ sơ nộp ngày này, bằng cách này, được tiếp nhận và tính thời hạn chưa?',
    conditions: [
      'Nộp trực tiếp hoặc qua bưu chính: tiếp nhận trong ngày làm việc, bắt đầu tính thời hạn.',
      'Nộp trực tuyến: đăng ký được mọi ngày, thời hạn tính từ khi được tiếp nhận.',
    ],
    parameters: [oneStop, receptionChannels],
    ...since2018,
    sample: (lawOn) => receive('counter', workingDay(lawOn), workCalendar),
  },
  {
    name: 'clockStart',
    title: 'Nơi bắt đầu tính thời hạn của hồ sơ không phụ thuộc địa giới',
    answers: 'Hồ sơ nộp ở nơi khác thì thời hạn tính từ đâu?',
    conditions: ['Thời hạn tính từ khi cơ quan có thẩm quyền nhận được hồ sơ, không phải từ nơi tiếp nhận hộ.'],
    parameters: [clockAtCompetentAgency],
    from: '2026-08-05',
    until: null,
    changes: [],
    sample: clockStart,
  },
  {
    name: 'dossierCode',
    title: 'Mã số hồ sơ',
    answers: 'Hồ sơ này mang mã số nào?',
    conditions: [
      'Mã đơn vị, ngày tiếp nhận (năm, tháng, ngày mỗi phần hai chữ số) và số thứ tự bốn chữ số trong ngày.',
      'Mỗi hồ sơ một mã; mã đã cấp không dùng lại.',
    ],
    parameters: [dossierCodeRule],
    from: '2019-01-06',
    until: null,
    changes: [],
    sample: (lawOn) => dossierCode('H49.32', lawOn, 7),
  },
  {
    name: 'handOverBy',
    title: 'Chuyển hồ sơ đến cơ quan giải quyết',
    answers: 'Hồ sơ phải được chuyển đến nơi giải quyết chậm nhất lúc nào?',
    conditions: [
      'Chuyển ngay trong ngày làm việc; tiếp nhận sau 15 giờ thì chuyển vào đầu giờ ngày làm việc tiếp theo.',
      'Việc chuyển không làm thay đổi thời hạn giải quyết.',
    ],
    parameters: [oneStop],
    ...since2018,
    sample: (lawOn) => handOverBy(`${workingDay(lawOn)}T15:10`, ['07:30', '17:00'], workCalendar),
  },
  {
    name: 'supplementNoticeBy',
    title: 'Yêu cầu bổ sung hồ sơ',
    answers: 'Phiếu yêu cầu bổ sung phải gửi chậm nhất ngày nào?',
    conditions: [
      'Không quá 03 ngày làm việc kể từ ngày tiếp nhận, trừ khi pháp luật chuyên ngành quy định khác.',
      'Chỉ yêu cầu bổ sung không quá một lần.',
    ],
    parameters: [oneStop, countingLaw],
    ...since2018,
    sample: (lawOn) => supplementNoticeBy(lawOn, workCalendar),
  },
  {
    name: 'restarted',
    title: 'Tính lại thời hạn sau khi bổ sung hồ sơ',
    answers: 'Nhận đủ hồ sơ bổ sung thì hạn trả kết quả là ngày nào?',
    conditions: ['Thời hạn được tính lại từ đầu kể từ khi nhận đủ hồ sơ, không phải phần còn lại.'],
    parameters: [oneStop, countingLaw],
    ...since2018,
    sample: (lawOn) => restarted(lawOn, { unit: 'working-day', n: 5 }, workCalendar),
  },
  {
    name: 'apologyBy',
    title: 'Văn bản xin lỗi khi quá hạn',
    answers: 'Phải gửi văn bản xin lỗi và hẹn lại chậm nhất ngày nào?',
    conditions: [
      'Chậm nhất 01 ngày trước ngày hết hạn; ngày đó là ngày nghỉ thì cơ quan được nhắc vào ngày làm việc trước đó.',
    ],
    parameters: [oneStop],
    ...since2018,
    sample: (lawOn) => apologyBy(addDays(lawOn, 10), lawOn, workCalendar),
  },
  {
    name: 'extend',
    title: 'Hẹn lại ngày trả kết quả',
    answers: 'Có được hẹn lại ngày trả kết quả không?',
    conditions: [
      'Chỉ hẹn lại một lần, sau ngày hẹn cũ, kèm văn bản xin lỗi gửi đúng hạn.',
      'Thống kê đúng hạn, quá hạn vẫn theo ngày hẹn ban đầu.',
    ],
    parameters: [oneStop],
    ...since2018,
    sample: (lawOn) => extend({ due: addDays(lawOn, 6), already: 0 }, lawOn, addDays(lawOn, 12), workCalendar),
  },
]
