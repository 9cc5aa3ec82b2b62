import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lateWords } from '../late.ts'
import { isIn, monthsBetween, partsOf, spanOf } from './when.ts'

const rows = [
  { on: '2017-12-01', overdue: true },
  { on: '2018-04-10', overdue: true },
  { on: '2018-04-20', overdue: false },
  { on: '2018-06-01', overdue: false },
] as const
const today = '2018-04-15'
const to = '2018-07-15'

test('quá hạn và từng tháng cộng lại là tất cả', () => {
  const parts = partsOf(rows, today, to)
  assert.deepEqual(parts.map(({ when, count }) => [when, count]), [['qua-han', 2], ['2018-04', 1], ['2018-05', 0], ['2018-06', 1], ['2018-07', 0]])
})

test('máy chủ được hỏi đúng phần đang xem', () => {
  for (const when of [undefined, 'qua-han', '2018-04', '2018-04-20', '2018-07']) {
    const asked: { from?: string; to: string; overdue?: string } = spanOf(when, today, to)
    const { from = today, to: until, overdue = 'yes' } = asked
    const answered = rows.filter((row: { on: string; overdue: boolean }) => (row.overdue ? overdue !== 'no' : overdue !== 'only' && row.on >= from && row.on < until))
    assert.deepEqual(answered, rows.filter(isIn(when)), when)
  }
})

test('quá hạn bao lâu', () => {
  assert.equal(lateWords('2018-01-31', '2018-04-30'), 'Quá hạn 3 tháng')
  assert.equal(lateWords('2018-03-20', '2018-04-15'), 'Quá hạn 26 ngày')
})

test('tháng cuối chỉ kể khi còn ngày trong đó', () => {
  assert.deepEqual(monthsBetween('2018-04-01', '2018-07-01'), ['2018-04-01', '2018-05-01', '2018-06-01'])
})
