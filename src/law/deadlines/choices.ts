import { decree_118_2025, decree_61_2018, law_60_2014 } from '#law/instruments.ts'
import { choice } from '#law/kit/choice.ts'
import { cite } from '#law/kit/citation.ts'

/** “01 ngày trước ngày hết hạn” rơi vào ngày nghỉ */
export const apologyOnDayOff = choice({
  name: 'one-stop.apology-day',
  label: 'Hạn gửi văn bản xin lỗi rơi vào ngày nghỉ',
  options: {
    calendar: 'vẫn gửi được trong ngày nghỉ đó',
    'working-day': 'phải gửi từ ngày làm việc liền trước',
  },
  default: 'calendar',
  note: 'Nghị định viết “chậm nhất trước 01 ngày”, không nói ngày đó là ngày nghỉ thì sao.',
  cites: [cite(decree_61_2018, 'Điều 19 khoản 9', 'text')],
})

/** Tiếp nhận đúng 15 giờ 00 phút 00 giây */
export const exactCutoff = choice({
  name: 'one-stop.cutoff',
  label: 'Hồ sơ tiếp nhận đúng 15 giờ 00',
  options: { before: 'vẫn thuộc trước 15 giờ', after: 'coi như sau 15 giờ' },
  default: 'before',
  note: 'Luật viết “sau 15 giờ”, không nói đúng 15 giờ 00 thuộc bên nào.',
  cites: [cite(law_60_2014, 'Điều 5 khoản 3', 'text'), cite(decree_61_2018, 'Điều 18 khoản 2', 'text')],
})

/** Bổ sung hồ sơ từ ngày 01/7/2025, whose article was not read */
export const afterSupplement = choice({
  name: 'one-stop.supplement',
  label: 'Thời hạn sau khi bổ sung hồ sơ, tiếp nhận từ ngày 01/7/2025',
  options: { restart: 'tính lại từ đầu', remaining: 'chạy tiếp phần còn lại' },
  default: 'restart',
  note: 'Chưa đọc được điều về bổ sung hồ sơ của Nghị định 118/2025/NĐ-CP; mặc định như Nghị định 61/2018/NĐ-CP.',
  cites: [
    cite(decree_118_2025, 'điều về giải quyết hồ sơ, chưa đọc', 'memory'),
    cite(decree_61_2018, 'Điều 19 khoản 4', 'text'),
  ],
})
