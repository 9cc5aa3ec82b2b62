import assert from 'node:assert/strict'
import { test } from 'node:test'
import { monthWords, weeksOf } from './months.ts'

test('tháng 4/2018 bắt đầu từ Chủ nhật, nên trải sáu tuần', () => {
  const weeks = weeksOf('2018-04-15')
  assert.equal(weeks.length, 6)
  assert.deepEqual(weeks[0]!.at(-1), { day: '2018-04-01', inside: true })
  assert.deepEqual(weeks[0]![0], { day: '2018-03-26', inside: false })
  assert.equal(weeks.at(-1)![0]!.day, '2018-04-30')
})

test('tháng 2/2010 vừa đúng bốn tuần', () => {
  assert.equal(weeksOf('2010-02-01').length, 4)
  assert.equal(monthWords('2010-02-01'), 'Tháng 2/2010')
})
