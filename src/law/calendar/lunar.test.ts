import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '#lib/date.ts'
import { fromLunar, kingsCommemoration, lunarNewYear } from './lunar.ts'

// prettier-ignore
const table: readonly (readonly [year: number, newYear: PlainDate, kings: PlainDate])[] = [
  [2017, '2017-01-28', '2017-04-06'],
  [2020, '2020-01-25', '2020-04-02'],
  [2023, '2023-01-22', '2023-04-29'],
  [2025, '2025-01-29', '2025-04-07'],
  [2026, '2026-02-17', '2026-04-26'],
  [2027, '2027-02-06', '2027-04-16'],
  [2030, '2030-02-02', '2030-04-12'],
]

for (const [year, newYear, kings] of table) {
  test(`âm lịch ${year}: mùng 1 Tết, Giỗ Tổ`, () => {
    assert.equal(lunarNewYear(year), newYear)
    assert.equal(kingsCommemoration(year), kings)
  })
}

test('âm lịch: tháng 11 và tháng chạp thuộc năm âm, mùng 1 tháng giêng liền sau', () => {
  assert.ok(fromLunar(2025, 11, 1) < fromLunar(2025, 12, 1))
  assert.ok(fromLunar(2025, 12, 29) < lunarNewYear(2026))
})
