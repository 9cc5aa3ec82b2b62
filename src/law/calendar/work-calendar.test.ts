import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '#lib/date.ts'
import { workingDayBefore, workingDayFrom, workingDaysAfter, workingDaysUpTo, workingDayUntil } from './count-days.ts'
import { HolidayNotDecided } from './undecided.ts'
import { calendarKnownOn, workCalendar } from './work-calendar.ts'

test('lịch hoán đổi chỉ có từ ngày quyết định', () => {
  assert.equal(calendarKnownOn('2025-12-24')('2026-01-02'), true)
  assert.equal(calendarKnownOn('2025-12-25')('2026-01-02'), false)
  assert.equal(calendarKnownOn('2025-12-24')('2026-01-10'), false)
  assert.equal(calendarKnownOn('2025-12-25')('2026-01-10'), true)
})

// prettier-ignore
const undecided: readonly (readonly [PlainDate, key: string, safeUntil: PlainDate | undefined])[] = [
  ['2027-02-01', '2027.tet',                 '2027-01-29'],
  ['2027-02-14', '2027.tet',                 '2027-01-29'],
  ['2027-09-01', '2027.quoc_khanh_adjacent', '2027-08-31'],
  ['2028-01-01', '2028.calendar',            '2027-12-31'],
  ['2016-12-31', '2016.calendar',            undefined],
]

for (const [day, missing, safeUntil] of undecided) {
  test(`lịch nghỉ ngày ${day} chưa có quyết định`, () => {
    assert.throws(
      () => workCalendar(day),
      (error: unknown) => {
        assert.ok(error instanceof HolidayNotDecided)
        assert.deepEqual([error.missing, error.safeUntil], [missing, safeUntil])
        assert.match(error.message, /chưa có quyết định$/)
        return true
      },
    )
  })
}

test('hai phía những ngày chưa quyết định', () => {
  for (const day of ['2027-01-29', '2027-02-15', '2027-08-31', '2027-12-31'] as const)
    assert.equal(workCalendar(day), true)
})

test('đếm ngày làm việc tới và lui', () => {
  assert.deepEqual(workingDaysAfter('2018-12-27', 5, workCalendar).at(-1), '2019-01-05')
  assert.equal(workingDayBefore('2026-09-07', 3, workCalendar), '2026-08-28')
  assert.equal(workingDayUntil('2026-09-02', workCalendar), '2026-08-28')
  assert.equal(workingDayFrom('2026-08-31', workCalendar), '2026-09-03')
  assert.equal(workingDaysUpTo('2026-08-28', '2026-09-04', workCalendar), 2)
  assert.equal(workingDaysUpTo('2026-09-04', '2026-08-28', workCalendar), 0)
})
