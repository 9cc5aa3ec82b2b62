import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clockOf, minutesOf } from './model.ts'
import { hoursOf, partsOf } from './times.ts'

// prettier-ignore
const table = [
  ['sau giờ làm',           '17:00', '19:30', '2.5',  [[false, '2.5']]],
  ['qua 22 giờ',            '20:00', '23:00', '3',    [[false, '2'], [true, '1']]],
  ['từ 22 giờ đến hết ngày', '22:00', '24:00', '2',   [[true, '2']]],
  ['từ 0 giờ đến quá 6 giờ', '00:00', '06:20', '6.33', [[true, '6'], [false, '0.33']]],
  ['cả ngày nghỉ',          '05:00', '23:00', '18',   [[true, '1'], [false, '16'], [true, '1']]],
] as const

for (const [situation, from, to, hours, parts] of table) {
  test(`giờ làm thêm: ${situation}`, () => {
    const worked = { starts: minutesOf(from), ends: minutesOf(to) }
    assert.equal(hoursOf(worked), hours)
    assert.deepEqual(
      partsOf(worked).map(({ night, hours: part }) => [night, part]),
      parts,
    )
    assert.equal(clockOf(worked.starts), from)
  })
}
