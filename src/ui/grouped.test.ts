import assert from 'node:assert/strict'
import { test } from 'node:test'
import { caretAfter, digitsOf, grouped } from './grouped.ts'

test('tiền được tách hàng nghìn khi đang gõ', () => {
  assert.equal(digitsOf('1.390.000 đ'), '1390000')
  assert.equal(digitsOf('0012'), '12')
  assert.equal(grouped('1390000'), '1.390.000')
  assert.equal(grouped('999'), '999')
  assert.equal(grouped(''), '')
})

test('con trỏ đứng trước đúng chừng ấy chữ số như trước khi tách', () => {
  assert.equal(caretAfter('1.390.000', 0), 9)
  assert.equal(caretAfter('1.390.000', 3), 6)
  assert.equal(caretAfter('1.390.000', 4), 4)
  assert.equal(caretAfter('1.390.000', 7), 0)
})
