import assert from 'node:assert/strict'
import { test } from 'node:test'
import { print } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { earlyRetirement } from './early-retirement.ts'
import { bestPolicy, repayAfterReturn } from './repay.ts'

const on = '2026-11-22'
const monthlyPay = 12_000_000

// prettier-ignore
const allowances: readonly (readonly [string, yearsEarly: number, insuredYears: number, months: string, amount: number])[] = [
  ['nghỉ sớm 3 năm, đóng 25 năm',     3,   25, '22.5', 270_000_000],
  ['còn đúng 2 năm, đóng 15 năm',     2,   15, '15',   180_000_000],
  ['đóng 19 năm như 20 năm',          2,   19, '15',   180_000_000],
  ['đóng đủ 20 năm',                  2,   20, '15',   180_000_000],
  ['từ năm 21 thêm nửa tháng',        2,   21, '15.5', 186_000_000],
  ['còn đúng 5 năm',                  5,   20, '30',   360_000_000],
]

for (const [situation, yearsEarly, insuredYears, months, amount] of allowances) {
  test(`nghỉ hưu trước tuổi: ${situation}`, () => {
    const found = earlyRetirement({ yearsEarly, insuredYears, monthlyPay }, on).value
    assert.deepEqual(found, { months, allowance: amount, reducesPension: false })
  })
}

test('nghỉ hưu trước tuổi: ngoài những gì đã đọc thì từ chối', () => {
  const refused = { kind: 'not-yet-lawful' }
  const asked = { yearsEarly: 3, insuredYears: 25, monthlyPay }
  assert.throws(() => earlyRetirement({ ...asked, yearsEarly: 1 }, on), refused)
  assert.throws(() => earlyRetirement({ ...asked, yearsEarly: 6 }, on), refused)
  assert.throws(() => earlyRetirement({ ...asked, insuredYears: 14 }, on), refused)
  for (const day of ['2018-04-16', '2025-06-15', '2031-01-01'] as const)
    assert.throws(() => earlyRetirement(asked, day), refused)
  assert.equal(earlyRetirement(asked, '2025-06-16').value.months, '22.5')
  assert.equal(earlyRetirement(asked, '2030-12-31').value.months, '22.5')
})

// prettier-ignore
const returns: readonly (readonly [string, returned: PlainDate, isPaidByState: boolean, months: number, mustRepay: boolean])[] = [
  ['sau 45 tháng',                '2029-05-01', true,  45, true],
  ['trước ngày đủ 60 tháng',      '2030-07-31', true,  59, true],
  ['đúng ngày đủ 60 tháng',       '2030-08-01', true,  60, false],
  ['không hưởng ngân sách',       '2026-08-01', false, 12, false],
]

for (const [situation, returned, isPaidByState, fullMonths, mustRepay] of returns) {
  test(`tuyển lại sau tinh giản: ${situation}`, () => {
    const found = repayAfterReturn('2025-08-01', returned, isPaidByState, on).value
    assert.deepEqual(found, { fullMonths, limit: 60, mustRepay, freeFrom: '2030-08-01' })
  })
}

test('tinh giản: lời giải thích', (t) => {
  const trees = [
    earlyRetirement({ yearsEarly: 3, insuredYears: 25, monthlyPay }, on),
    repayAfterReturn('2025-08-01', '2029-05-01', true, on),
    bestPolicy({ 'nghỉ hưu trước tuổi': 270_000_000, 'thôi việc ngay': 100_000_000 }, on),
  ]
  t.assert.snapshot(trees.map((one) => print(one)).join('\n\n'), { serializers: [String] })
})
