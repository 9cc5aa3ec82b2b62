import assert from 'node:assert/strict'
import { test } from 'node:test'
import { address, newKey } from './api.ts'

test('địa chỉ: bỏ giá trị trống, lặp khóa cho danh sách, mã hóa chữ Việt', () => {
  assert.equal(address('/people'), '/api/people')
  assert.equal(
    address('/people', { q: 'Nguyễn', unit: null, step: '', page: 2 }),
    '/api/people?q=Nguy%E1%BB%85n&page=2',
  )
  assert.equal(address('/people', { id: ['a', 'b'], all: false }), '/api/people?id=a&id=b&all=false')
})

test('khóa chống gửi trùng là UUID phiên bản 4, mỗi lần một khác', () => {
  assert.match(newKey(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  assert.notEqual(newKey(), newKey())
})
