import assert from 'node:assert/strict'
import { test } from 'node:test'
import { print } from '#law/kit/finding.ts'
import { baseSalary } from './base-salary.ts'
import { bonusFund, concurrentHeadAllowance, percentBase } from './percent-allowance.ts'

test('cơ sở tính phụ cấp phần trăm: vượt khung chỉ tính trên hệ số lương', () => {
  assert.equal(percentBase({ coefficient: '4.98', office: '0.50', beyondPercent: 6 }).toString(), '5.7788')
  assert.equal(percentBase({ coefficient: '4.40', office: '0', beyondPercent: 0 }).toString(), '4.4')
})

test('phụ cấp kiêm nhiệm', (t) => {
  const allowance = concurrentHeadAllowance(
    { coefficient: '4.40', office: '0.50', beyondPercent: 0 },
    baseSalary.on('2025-01-01'),
    '2025-01-01',
  )
  assert.equal(allowance.value, 1_146_600)
  t.assert.snapshot(print(allowance), { serializers: [String] })
})

test('quỹ tiền thưởng: từ 01/7/2024', () => {
  assert.equal(bonusFund(500_000_000, 12, '2026-11-22').value, 600_000_000)
  assert.equal(bonusFund(500_000_005, 1, '2024-07-01').value, 50_000_001)
  assert.throws(() => bonusFund(1, 12, '2024-06-30'), { kind: 'not-yet-lawful' })
})
