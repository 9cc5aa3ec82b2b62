import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compare, readOrder, writeOrder } from './columns.ts'

test('xếp theo thứ tự chữ Việt, ô trống sau cùng, số theo độ lớn', () => {
  assert.deepEqual(['Đức', 'Em', 'Dũng', 'Ân', 'Anh'].toSorted(compare), ['Anh', 'Ân', 'Dũng', 'Đức', 'Em'])
  assert.deepEqual([null, 'b', 'a'].toSorted(compare), ['a', 'b', null])
  assert.deepEqual([10, 9, 100].toSorted(compare), [9, 10, 100])
})

test('thứ tự đi về trong địa chỉ', () => {
  for (const text of ['name', '-due']) assert.equal(writeOrder(readOrder(text)), text)
  assert.equal(readOrder(''), null)
  assert.deepEqual(readOrder('-due'), { by: 'due', down: true })
})
