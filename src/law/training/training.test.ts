import assert from 'node:assert/strict'
import { test } from 'node:test'
import { print } from '#law/kit/finding.ts'
import { unmetForPostgraduate } from './postgraduate.ts'
import { refundForService, refundReduced, refundWhileStudying } from './refund.ts'

const applicant = { age: 45, isFirst: true, years: 3, hasTwoGoodYears: true, fitsPost: true, multiple: 3 }

test('đào tạo sau đại học: tuổi và cam kết đổi từ 01/7/2025', () => {
  assert.deepEqual(unmetForPostgraduate(applicant, '2025-06-30').value, ['age'])
  assert.deepEqual(unmetForPostgraduate(applicant, '2025-07-01').value, [])
  assert.deepEqual(unmetForPostgraduate({ ...applicant, age: 46, multiple: 2 }, '2025-07-01').value, [
    'age',
    'commitment',
  ])
  assert.deepEqual(unmetForPostgraduate({ ...applicant, age: 46, isFirst: false }, '2025-07-01').value, [])
  assert.throws(() => unmetForPostgraduate(applicant, '2017-10-20'), { kind: 'not-yet-lawful' })
})

test('đền bù: theo số tháng còn thiếu, không âm', () => {
  assert.equal(refundForService(60_000_000, 48, 47, '2018-04-16').value, 1_250_000)
  assert.equal(refundForService(60_000_000, 48, 60, '2018-04-16').value, 0)
})

test('đền bù: buộc thôi việc khi đang học từ 01/7/2025, mức giảm của nghị định mới chưa đọc', () => {
  assert.equal(refundWhileStudying(5_000_000, true, '2025-06-30').value, 0)
  const now = refundWhileStudying(5_000_000, true, '2025-07-01')
  assert.equal(now.value, 5_000_000)
  assert.equal(refundReduced(now, 10, false, '2025-07-01'), undefined)
})

test('đào tạo: lời giải thích', (t) => {
  const refund = refundReduced(refundForService(60_000_000, 48, 18, '2018-04-16'), 6, true, '2018-04-16')!
  t.assert.snapshot(
    [refund, unmetForPostgraduate({ ...applicant, age: 46 }, '2026-09-01')].map((one) => print(one)).join('\n\n'),
    {
      serializers: [String],
    },
  )
})
