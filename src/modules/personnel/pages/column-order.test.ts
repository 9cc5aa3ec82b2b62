import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moved, toggled } from './column-order.ts'

test('chọn cột: thêm vào cuối, bỏ đi, dời một chỗ; cột đầu đứng yên', () => {
  assert.deepEqual(toggled(['a', 'b'], 'c'), ['a', 'b', 'c'])
  assert.deepEqual(toggled(['a', 'b'], 'b'), ['a'])
  assert.deepEqual(moved(['a', 'b', 'c'], 'c', -1), ['a', 'c', 'b'])
  assert.deepEqual(moved(['a', 'b', 'c'], 'b', -1), ['a', 'b', 'c'])
  assert.deepEqual(moved(['a', 'b', 'c'], 'c', 1), ['a', 'b', 'c'])
})
