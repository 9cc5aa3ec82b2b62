import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lateWords } from '../model.ts'
import { isIn, monthsBetween, partsOf, spanOf } from './when.ts'

const rows: { on: `${number}-${number}-${number}`; overdue: boolean }[] = [
  { on: '2017-12-01', overdue: true },
  { on: '2018-04-10', overdue: true },
  { on: '2018-04-20', overdue: false },
  { on: '2018-06-01', overdue: false },
]
const today = '2018-04-15'
const to = '2018-07-15'

test('quá hạn và từng tháng cộng lại là tất cả', () => {
  const parts = partsOf(rows, today, to)
  assert.deepEqual(
    parts.map(({ when, count }) => [when, count]),
    [
      ['qua-han', 2],
      ['2018-04', 1],
      ['2018-05', 0],
      ['2018-06', 1],
      ['2018-07', 0],
    ],
  )
})

test('máy chủ được hỏi đúng phần đang xem', () => {
  for (const when of [undefined, 'qua-han', '2018-04', '2018-04-20', '2018-07']) {
    const { from = today, to: until, overdue = 'yes' } = spanOf(when, today, to)
    const answered = rows.filter(({ on, overdue: late }) =>
      late ? overdue !== 'no' : overdue !== 'only' && on >= from && on < until,
    )
    assert.deepEqual(answered, rows.filter(isIn(when)), when ?? 'tất cả')
  }
})

test('quá hạn bao lâu', () => {
  assert.equal(lateWords('2018-01-31', '2018-04-30'), 'Quá hạn 3 tháng')
  assert.equal(lateWords('2018-03-20', '2018-04-15'), 'Quá hạn 26 ngày')
})

test('tháng cuối chỉ kể khi còn ngày trong đó', () => {
  assert.deepEqual(monthsBetween('2018-04-01', '2018-07-01'), ['2018-04-01', '2018-05-01', '2018-06-01'])
})
