import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '#lib/date.ts'
import { overtimeDay } from './overtime-day.ts'
import type { DayKind } from './overtime-rates.ts'

// prettier-ignore
const table: readonly (readonly [situation: string, PlainDate, DayKind])[] = [
  ['ngày thường',                           '2026-11-09', 'weekday'],
  ['thứ bảy',                               '2026-11-14', 'weekly-rest'],
  ['thứ bảy làm bù',                        '2026-08-22', 'weekday'],
  ['nghỉ hoán đổi sang thứ hai',            '2026-08-31', 'weekly-rest'],
  ['Quốc khánh',                            '2026-09-02', 'holiday'],
  ['Giỗ Tổ trùng chủ nhật',                 '2019-04-14', 'holiday'],
  ['nghỉ bù Giỗ Tổ',                        '2019-04-15', 'weekly-rest'],
  ['Ngày Văn hóa, năm trước khi được nghỉ', '2025-11-24', 'weekday'],
  ['Ngày Văn hóa Việt Nam',                 '2026-11-24', 'holiday'],
  ['Tết Nguyên đán',                        '2018-02-16', 'holiday'],
  ['01/5 trùng thứ bảy',                    '2021-05-01', 'holiday'],
]

for (const [situation, day, kind] of table) {
  test(`loại ngày làm thêm giờ: ${situation}`, () => assert.equal(overtimeDay(day).value, kind))
}

test('loại ngày làm thêm giờ: cơ quan chọn trả ngày nghỉ bù như ngày lễ', () => {
  const chosen = overtimeDay('2019-04-15', { 'overtime.day-in-lieu': 'holiday' })
  assert.equal(chosen.value, 'holiday')
  assert.match(chosen.from[0]!.says, /nghỉ bù/)
})

test('loại ngày làm thêm giờ: Tết chưa có quyết định thì từ chối, không đoán', () => {
  assert.throws(() => overtimeDay('2027-02-08'), { kind: 'not-yet-lawful' })
})
