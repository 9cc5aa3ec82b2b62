import assert from 'node:assert/strict'
import { test } from 'node:test'
import { momentOf, timeOf } from './as-of.ts'

test('mốc “đã biết lúc” trong địa chỉ là giờ Việt Nam, tính hết phút ấy', () => {
  assert.equal(momentOf('2026-11-23T20:15'), '2026-11-23T20:15:59.999+07:00')
  for (const wrong of ['2026-02-30T20:15', '2026-11-23', '2026-11-23T25:00', '', undefined])
    assert.equal(momentOf(wrong), undefined)
})

test('giờ gõ theo nhiều cách', () => {
  assert.deepEqual(['9:05', '0905', '21h30', '7:5'].map(timeOf), ['09:05', '09:05', '21:30', '07:05'])
  for (const wrong of ['24:00', '12:60', 'sáng', '']) assert.equal(timeOf(wrong), undefined)
})
