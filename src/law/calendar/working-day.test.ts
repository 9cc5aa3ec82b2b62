import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '#lib/date.ts'
import { specialDays } from './special-days.ts'
import { isWorkingDay, workingDays } from './working-day.ts'

// prettier-ignore
const table: readonly (readonly [PlainDate, boolean, string])[] = [
  ['1899-12-31', false, 'chủ nhật'],
  ['2026-11-20', true,  'thứ sáu'],
  ['2026-11-21', false, 'thứ bảy'],
  ['2026-11-23', true,  'thứ hai'],
  ['2017-01-30', false, 'Tết Đinh Dậu, thứ hai'],
]

for (const [day, working, what] of table) {
  test(`ngày làm việc: ${day}, ${what}`, () => assert.equal(isWorkingDay(day), working))
}

test('ngày làm bù là ngày làm việc, ngày nghỉ thì không, và mỗi ngày chỉ ghi một lần', () => {
  for (const [day, kind] of specialDays) assert.equal(isWorkingDay(day), kind === 'makeup', day)
  assert.equal(new Set(specialDays.map(([day]) => day)).size, specialDays.length)
})

test('đếm ngày làm việc, kể cả hai đầu', () => {
  assert.equal(workingDays('2023-03-01', '2023-03-15'), 11)
  assert.equal(workingDays('2017-01-23', '2017-02-03'), 5)
  assert.equal(workingDays('2023-03-02', '2023-03-01'), 0)
})
