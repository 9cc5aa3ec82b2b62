import assert from 'node:assert/strict'
import { test } from 'node:test'
import { niceTop, scaleOf, yearMarks } from './steps.ts'

const size = { width: 1000, height: 200, left: 100, top: 0 }
const points = [
  { from: '2004-10-01', value: 290_000 },
  { from: '2024-07-01', value: 2_340_000 },
] as const

test('the stair begins at the left, rises with its value and leaves room after the day read', () => {
  const { x, y, last } = scaleOf(points, '2026-11-24', size)
  assert.equal(x('2004-10-01'), 100)
  assert.equal(last, '2027-12-31')
  assert.ok(x('2026-11-24') < 1000)
  assert.equal(x('1990-01-01'), 100)
  assert.ok(y(2_340_000) < y(290_000))
  assert.equal(y(0), 200)
})

test('a chart ends above its largest value, on a round figure', () => {
  assert.equal(niceTop(2_530_000), 3_000_000)
  assert.equal(niceTop(60), 80)
  assert.equal(niceTop(4), 5)
  assert.equal(niceTop(0), 1)
})

test('years under a chart are as many as fit', () => {
  assert.equal(yearMarks('2003-01-01', '2027-12-31', 30).length, 24)
  assert.deepEqual(yearMarks('2003-01-01', '2027-12-31', 5), [
    '2005-01-01',
    '2010-01-01',
    '2015-01-01',
    '2020-01-01',
    '2025-01-01',
  ])
})
