import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellQuestion, percentOf, readTable, sameTable, writeTable } from './own-table.ts'

const question = {
  population: 'intellectuals',
  rows: ['sex', 'level'],
  columns: ['age-group'],
  filters: [{ trait: 'party', in: ['yes', 'no'] }],
  unitId: '0190b0c0-0000-7000-8000-000000000001',
}

test('địa chỉ giữ đủ một bảng tự lập', () => {
  const values = Object.fromEntries(new URLSearchParams(new URLSearchParams(writeTable(question) as never).toString()))
  assert.deepEqual(readTable(values), question)
  assert.ok(sameTable(readTable(values), question))
  assert.ok(!sameTable({ ...question, rows: ['level', 'sex'] }, question))
})

test('bảng mở lần đầu có một dòng đặc điểm; bỏ hết dòng thì không có dòng', () => {
  assert.deepEqual(readTable({}).rows, ['sex'])
  assert.deepEqual(readTable({ dong: '' }).rows, [])
})

// prettier-ignore
const shares: readonly (readonly [number, number, string])[] = [
  [3, 8, '37,5'], [1, 3, '33,3'], [2, 3, '66,7'], [0, 5, '0'], [5, 5, '100'], [1, 2000, '0,1'], [1, 2001, '0'], [4, 0, ''],
]
for (const [part, whole, shown] of shares)
  test(`${part} trên ${whole} là ${shown} %`, () => assert.equal(percentOf(part, whole), shown))

test('một ô hỏi đúng những người của ô ấy, cả khi chưa ghi', () => {
  const asked = cellQuestion(question, { day: '2017-12-31' }, ['female', null, '30-34'], true, true)
  assert.deepEqual(asked.filters, [
    { trait: 'party', in: ['yes', 'no'] },
    { trait: 'sex', in: ['female'] },
    { trait: 'age-group', in: ['30-34'] },
  ])
  assert.deepEqual([asked.by, asked.at], [['level'], [null]])
  const total = cellQuestion({ ...question, filters: [], unitId: null }, { day: '2017-12-31' }, [], false, false)
  assert.deepEqual(total, { indicator: 'intellectuals', day: '2017-12-31' })
})
