import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { print } from '#law/kit/finding.ts'
import { incomeTax } from './income-tax.ts'

const on = '2026-11-22'

// prettier-ignore
const table: readonly (readonly [taxable: number, tax: number])[] = [
  [0, 0],
  [10, 1],
  [10_000_000, 500_000],
  [10_000_010, 500_001],
  [30_000_000, 2_500_000],
  [60_000_000, 8_500_000],
  [100_000_000, 20_500_000],
  [150_000_000, 38_000_000],
]

for (const [taxable, tax] of table) {
  test(`thuế thu nhập cá nhân của ${taxable} đồng`, () => assert.equal(incomeTax(taxable, on).value, tax))
}

test('thuế: đúng bằng thuế suất của bậc trừ số rút gọn', () => {
  const quick = [
    [0.05, 0],
    [0.1, 500_000],
    [0.2, 3_500_000],
    [0.3, 9_500_000],
    [0.35, 14_500_000],
  ] as const
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (tenThousands) => {
      const taxable = tenThousands * 100_000
      const expected = Math.max(...quick.map(([rate, less]) => Math.round(taxable * rate) - less))
      assert.equal(incomeTax(taxable, on).value, expected)
    }),
  )
})

test('thuế trước kỳ tính thuế 2026 không có ở đây', () => {
  assert.throws(() => incomeTax(10_000_000, '2025-12-31'), { kind: 'not-yet-lawful' })
})

test('thuế: lời giải thích', (t) => t.assert.snapshot(print(incomeTax(25_000_000, on)), { serializers: [String] }))
