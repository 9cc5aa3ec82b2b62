import assert from 'node:assert/strict'
import { test } from 'node:test'
import { print } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { baseSalary } from './base-salary.ts'
import { type Talent, talentPay, talentProgramme } from './talent.ts'

// prettier-ignore
const table: readonly (readonly [PlainDate, Talent, extra: number])[] = [
  ['2018-01-20', 'graduate',        3_042_000],
  ['2024-12-31', 'graduate',        5_475_600],
  ['2025-01-01', 'graduate',        8_213_400],
  ['2025-01-01', 'leading-expert', 16_426_800],
]

for (const [on, talent, extra] of table) {
  test(`người có tài năng: ${talent}, ${on}`, () =>
    assert.equal(talentPay('2.34', talent, baseSalary.on(on), on).value.extra, extra))
}

test('người có tài năng: chưa có chính sách, chưa có đối tượng', () => {
  assert.throws(() => talentProgramme.on('2018-01-19'), { kind: 'not-yet-lawful' })
  const before = '2024-12-31'
  assert.throws(() => talentPay('2.34', 'leading-expert', baseSalary.on(before), before), { kind: 'not-yet-lawful' })
})

test('người có tài năng: lời giải thích', (t) => {
  const on = '2025-03-01'
  t.assert.snapshot(print(talentPay('2.34', 'graduate', baseSalary.on(on), on)), { serializers: [String] })
})
