import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workCalendar } from '#law/calendar/work-calendar.ts'
import { type Finding, print } from '#law/kit/finding.ts'
import { civilStatusFeeExempt } from './civil-status-fee.ts'
import { counterStaff } from './counter-staff.ts'
import { statusClock } from './dossier-status.ts'
import { downtimeNoticeBy, mayAskForPaper, receiptNeeded, trackingShows } from './duties.ts'
import { monthlyAidDue, postingDays } from './monthly-aid.ts'
import { oneStopForm } from './one-stop-forms.ts'
import { onlineLevel, proactiveLevel } from './online-level.ts'
import { procedureDue } from './procedure-due.ts'
import { indexAverage, indexScore, serviceRating } from './satisfaction.ts'
import { serviceIndexRank } from './service-index.ts'

const third = { forms: true, filing: true, payment: false, result: false }
const whole = { forms: true, filing: true, payment: true, result: true }
const forms = { forms: true, filing: false, payment: false, result: false }
const online = { of: 'online', level34Percent: 20, filedPercent: 30, late: false } as const
const birth = { event: 'birth', isOnTime: true, isFavoured: false } as const
const [before, on] = ['2022-08-14', '2026-11-23'] as const

// prettier-ignore
const table: readonly (readonly [situation: string, Finding<unknown>, value: unknown])[] = [
  ['chỉ có mẫu đơn',                     onlineLevel(forms, before),                   'mức độ 2'],
  ['nộp trên mạng, phí tại cơ quan',     onlineLevel(third, before),                   'mức độ 3'],
  ['nộp phí, nhận kết quả trên mạng',    onlineLevel(whole, before),                   'mức độ 4'],
  ['như mức 3, từ 15/8/2022',            onlineLevel(third, '2022-08-15'),             'một phần'],
  ['như mức 4, từ 15/8/2022',            onlineLevel(whole, '2022-08-15'),             'toàn trình'],
  ['chỉ có mẫu đơn, năm 2026',           onlineLevel(forms, on),                       'không phải dịch vụ công trực tuyến'],
  ['mức chủ động cao nhất',              proactiveLevel(4, on),                        'tự động'],
  ['mẫu 04 theo thông tư 01/2018',       oneStopForm('04', '2025-09-14'),              'Phiếu xin lỗi và hẹn lại ngày trả kết quả'],
  ['mẫu 04 theo thông tư 03/2025',       oneStopForm('04', '2025-09-15'),              'Văn bản xin lỗi và đề nghị gia hạn'],
  ['mẫu 07 trước đó không có',           oneStopForm('07', '2025-09-14'),              null],
  ['trả ngay: không phải cấp giấy',      receiptNeeded({ isSameDay: true, isAsked: false }, on), false],
  ['trả ngay nhưng có yêu cầu',          receiptNeeded({ isSameDay: true, isAsked: true }, on),  true],
  ['nhiều ngày: phải cấp giấy',          receiptNeeded({ isSameDay: false, isAsked: false }, on), true],
  ['dữ liệu đã có',                      mayAskForPaper(true, '2026-08-05'),           false],
  ['báo tạm ngừng trước 07 ngày làm việc', downtimeNoticeBy('2026-12-02', on, workCalendar), '2026-11-20'],
  ['tra cứu không xác thực',             trackingShows(false, on),                     'mã hồ sơ và mức độ hoàn thành'],
  ['chuyên viên 3 năm',                  counterStaff({ isExpertRank: true, years: 3 }, '2025-06-30'), true],
  ['chuyên viên 2 năm',                  counterStaff({ isExpertRank: true, years: 2 }, '2025-06-30'), false],
  ['khai sinh đúng hạn',                 civilStatusFeeExempt(birth, on),              true],
  ['khai sinh quá hạn',                  civilStatusFeeExempt({ ...birth, isOnTime: false }, on), false],
  ['khai sinh quá hạn, hộ nghèo',        civilStatusFeeExempt({ ...birth, isOnTime: false, isFavoured: true }, on), true],
  ['kết hôn trong nước',                 civilStatusFeeExempt({ ...birth, event: 'marriage', isOnTime: false }, on), true],
  ['chờ bổ sung',                        statusClock(5, on), { name: 'yêu cầu bổ sung giấy tờ', clock: 'dừng, tính lại khi đủ hồ sơ' }],
  ['không có trạng thái 11',             statusClock(11, on),                          null],
  ['nhanh hơn quy định',                 indexScore({ of: 'time', taken: 4, allowed: 5 }, '2020-01-01'), 2],
  ['đúng thời gian',                     indexScore({ of: 'time', taken: 5, allowed: 5 }, '2020-01-01'), 1],
  ['một lần liên hệ thêm',               indexScore({ of: 'contacts', extra: 1 }, '2020-01-01'), 1],
  ['giải quyết 99% phản ánh',            indexScore({ of: 'complaints', answeredPercent: 99 }, '2020-01-01'), 1],
  ['giải quyết 89% phản ánh',            indexScore({ of: 'complaints', answeredPercent: 89 }, '2020-01-01'), 0],
  ['trực tuyến đủ hai tỷ lệ',            indexScore(online, '2020-01-01'),             2],
  ['trực tuyến có hồ sơ trễ',            indexScore({ ...online, late: true }, '2020-01-01'), 1],
  ['trực tuyến 14%',                     indexScore({ ...online, level34Percent: 14 }, '2020-01-01'), 0],
  ['trung bình, bỏ hồ sơ thiếu',         indexAverage([2, 1, 1, null], '2020-01-01'),  1.3],
  ['cơ quan 14,9 điểm',                  serviceRating('unit', 14.9, '2020-01-01'),    'tốt'],
  ['người 5 điểm',                       serviceRating('officer', 5, '2020-01-01'),    'hoàn thành 100% nhiệm vụ'],
  ['90 điểm trên 100',                   serviceIndexRank(90, on),                     'xuất sắc'],
  ['89,99 điểm trên 100',                serviceIndexRank(89.99, on),                  'tốt'],
]

for (const [situation, { value }, expected] of table)
  test(`một cửa: ${situation}`, () => assert.deepEqual(value, expected))

test('một cửa: chỗ luật chưa có, đã hết hoặc chưa đọc thì từ chối', () => {
  const refused = { kind: 'not-yet-lawful' }
  assert.throws(() => mayAskForPaper(true, '2026-08-04'), refused)
  assert.throws(() => counterStaff({ isExpertRank: true, years: 3 }, '2025-07-01'), refused)
  assert.throws(() => serviceRating('unit', 10, '2025-09-15'), refused)
  assert.throws(() => procedureDue('1.001193', '2027-03-01T09:00', workCalendar), refused)
  assert.throws(() => procedureDue('1.001699', '2025-07-01T09:00', workCalendar), refused)
  assert.throws(() => downtimeNoticeBy('2026-07-10', '2026-06-30', workCalendar), refused)
})

test('trợ cấp xã hội hằng tháng: niêm yết nối sau hay nằm trong, lời giải thích', (t) => {
  const within = { [postingDays.name]: 'within' }
  assert.equal(monthlyAidDue('2024-01-22', workCalendar).value.at(-1)?.on, '2024-02-28')
  assert.equal(monthlyAidDue('2024-01-22', workCalendar, within).value.at(-1)?.on, '2024-02-26')
  const lines = [
    monthlyAidDue('2024-03-04', workCalendar, within),
    procedureDue('1.001022', '2026-08-25T09:00', workCalendar, true),
  ]
  t.assert.snapshot(lines.map((line) => print(line)).join('\n\n'), { serializers: [String] })
})
