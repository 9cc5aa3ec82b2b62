import assert from 'node:assert/strict'
import { test } from 'node:test'
import { print } from '#law/kit/finding.ts'
import { baseSalary } from './base-salary.ts'
import { villageFund, type VillageKind, villageFunds } from './village-fund.ts'

const lawOn = '2026-11-22'

// prettier-ignore
const table: readonly (readonly [VillageKind, households: number, special: boolean, fund: number])[] = [
  ['village',            699, false, 16_445_000],
  ['village',            700, false, 20_240_000],
  ['village',              1, true,  20_240_000],
  ['residential-group',  999, false, 16_445_000],
  ['residential-group', 1000, false, 20_240_000],
]

for (const [kind, households, special, fund] of table) {
  test(`quỹ phụ cấp: ${kind}, ${households} hộ${special ? ', vùng đặc biệt' : ''}`, () =>
    assert.equal(villageFund({ kind, households, special }, baseSalary.on(lawOn), lawOn).value, fund))
}

test('quỹ phụ cấp: có từ 26/5/2026', () => {
  assert.equal(villageFunds.valueOn('2026-05-26').maxPersons, 3)
  assert.throws(() => villageFunds.valueOn('2026-05-25'), { kind: 'not-yet-lawful' })
})

test('quỹ phụ cấp: lời giải thích', (t) => {
  const village = { kind: 'village', households: 700, special: false } as const
  t.assert.snapshot(print(villageFund(village, baseSalary.on(lawOn), lawOn)), { serializers: [String] })
})
