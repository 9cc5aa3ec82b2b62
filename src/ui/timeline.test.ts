import assert from 'node:assert/strict'
import { test } from 'node:test'
import { axisOf, placeOf } from './timeline.ts'

const lanes = [{ label: 'Bậc', segments: [{ from: '1998-07-01', to: null, label: 'Bậc 1' } as const] }]

test('trục thời gian bắt đầu từ đầu năm của sự kiện sớm nhất và vượt quá hôm nay', () => {
  const axis = axisOf(lanes, '2018-04-01')
  assert.equal(axis.from, '1998-01-01')
  assert.equal(axis.to, '2018-09-28')
  assert.equal(placeOf('1998-01-01', axis), 0)
  assert.equal(placeOf(axis.to, axis), 100)
})

test('năm thưa ra khi chật', () => {
  assert.deepEqual(axisOf(lanes, '2018-04-01', 300).years, [1998, 2003, 2008, 2013, 2018])
})
