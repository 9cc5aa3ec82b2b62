import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workCalendar } from '#law/calendar/work-calendar.ts'
import { handOverBy } from './hand-over.ts'
import { isMoment, type Moment } from './moment.ts'
import { sameDayDue } from './same-day.ts'
import { dueAfterHours } from './working-hours.ts'

// prettier-ignore
const sameDay: readonly (readonly [received: Moment, on: string, mayDefer: boolean])[] = [
  ['2018-06-25T14:59',    '2018-06-25', false],
  ['2018-06-25T15:00',    '2018-06-25', false],
  ['2018-06-25T15:00:00', '2018-06-25', false],
  ['2018-06-25T15:00:01', '2018-06-26', true],
  ['2018-06-29T15:01',    '2018-07-02', true],
  ['2018-06-30T09:00',    '2018-07-02', false],
]

for (const [received, on, mayDefer] of sameDay) {
  test(`trả trong ngày: nhận ${received}`, () =>
    assert.deepEqual(sameDayDue(received, workCalendar).value, { on, mayDefer }))
}

// prettier-ignore
const handOver: readonly (readonly [received: Moment, by: Moment])[] = [
  ['2019-01-04T14:30',    '2019-01-04T17:00'],
  ['2019-01-04T15:00',    '2019-01-04T17:00'],
  ['2019-01-04T15:00:01', '2019-01-05T07:30'],
  ['2026-08-28T15:10',    '2026-09-03T07:30'],
  ['2026-08-30T09:00',    '2026-09-03T07:30'],
]

for (const [received, by] of handOver) {
  test(`chuyển hồ sơ: nhận ${received}`, () =>
    assert.equal(handOverBy(received, ['07:30', '17:00'], workCalendar).value, by))
}

test('chuyển hồ sơ: cơ chế một cửa có từ 21/6/2018', () => {
  assert.equal(handOverBy('2018-06-21T09:00', ['07:30', '17:00'], workCalendar).value, '2018-06-21T17:00')
  assert.throws(() => handOverBy('2018-06-20T09:00', ['07:30', '17:00'], workCalendar), { kind: 'not-yet-lawful' })
})

const office = [
  ['07:30', '11:30'],
  ['13:30', '17:00'],
] as const

// prettier-ignore
const hours: readonly (readonly [start: Moment, hours: number, due: Moment])[] = [
  ['2026-11-19T07:30', 4,   '2026-11-19T11:30'],
  ['2026-11-19T07:30', 4.5, '2026-11-19T14:00'],
  ['2026-11-19T12:00', 1,   '2026-11-19T14:30'],
  ['2026-11-19T07:30', 7.5, '2026-11-19T17:00'],
  ['2026-11-19T07:30', 8,   '2026-11-20T08:00'],
  ['2026-11-20T18:00', 1,   '2026-11-23T08:30'],
  ['2026-11-21T09:00', 1,   '2026-11-23T08:30'],
  ['2026-11-23T16:00', 2,   '2026-11-25T08:30'],
]

for (const [start, length, due] of hours) {
  test(`giờ làm việc: ${length} giờ từ ${start}`, () =>
    assert.equal(dueAfterHours(start, length, office, workCalendar), due))
}

test('ngày giờ có thật', () => {
  for (const text of ['2026-02-29T09:00', '2026-02-28T24:00', '2026-02-28T09:60', '2026-02-28'])
    assert.equal(isMoment(text), false)
  assert.equal(isMoment('2024-02-29T23:59:59'), true)
})
