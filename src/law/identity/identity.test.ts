import assert from 'node:assert/strict'
import { test } from 'node:test'
import { print } from '#law/kit/finding.ts'
import type { Sex } from '#law/retirement/retirement-age.ts'
import type { PlainDate } from '#lib/date.ts'
import type { IdentityFaultKind } from './identity-faults.ts'
import { identityNumber } from './identity-number.ts'
import { birthProvinces } from './province-codes.ts'
import { identityDigits, readIdentityNumber } from './read-number.ts'

const today = '2026-11-22'

type Row = readonly [
  what: string,
  number: string,
  Sex | null,
  year: number | null,
  PlainDate,
  readonly IdentityFaultKind[],
]

// Synthetic numbers, of nobody.
// prettier-ignore
const table: readonly Row[] = [
  ['nam sinh năm 1985',             '022085001234', 'male',   1985, today, []],
  ['nữ sinh năm 1985, ghi là nam',  '022185001234', 'male',   1985, today, ['id-sex-mismatch']],
  ['nam sinh năm 2004',             '022204000017', 'male',   2004, today, []],
  ['nữ sinh năm 2000',              '001300000123', 'female', 2000, today, []],
  ['năm 1904 hay 2004',             '022204000017', 'male',   1904, today, ['id-birth-year-mismatch']],
  ['sai cả giới tính và năm sinh',  '022085001234', 'female', 1986, today, ['id-sex-mismatch', 'id-birth-year-mismatch']],
  ['không khai gì thêm',            '022085001234', null,     null, today, []],
  ['mã tỉnh không có',              '003085001234', 'male',   1985, today, ['id-province-unknown']],
  ['có thể khai sinh ở nước ngoài', '123085001234', 'male',   1985, today, ['id-province-unknown']],
  ['tỉnh đã sáp nhập vẫn giữ mã',   '002185001234', 'female', 1985, today, []],
  ['thế kỷ sau',                    '022485001234', null,     null, today, ['id-birth-year-future']],
  ['thiếu một chữ số',              '02208500123',  'male',   1985, today, ['id-malformed']],
  ['CMND năm 2018',                 '100123456',    'male',   1985, '2018-04-16', []],
  ['CMND ngày cuối cùng',           '100123456',    'male',   1985, '2024-12-31', []],
  ['CMND hết giá trị',              '100123456',    'male',   1985, '2025-01-01', ['id-old-card-expired']],
]

for (const [what, number, sex, birthYear, on, faults] of table) {
  test(`số định danh: ${what}`, () => {
    const check = identityNumber(number, { sex, birthYear }, on).value
    assert.deepEqual(check.faults.map(({ kind }) => kind), faults) // prettier-ignore
    assert.equal(check.isValid, faults.length === 0)
  })
}

test('chữ số thế kỷ và giới tính', () => {
  const read = Array.from({ length: 10 }, (_, digit) => readIdentityNumber(`022${digit}85001234`)!)
  assert.deepEqual(
    read.map(({ birthYear }) => birthYear),
    [1985, 1985, 2085, 2085, 2185, 2185, 2285, 2285, 2385, 2385],
  )
  assert.deepEqual([...new Set(read.map(({ sex }) => sex))], ['male', 'female'])
  assert.equal(read[0]!.province, 'Quảng Ninh')
})

test('đủ 63 mã tỉnh; số viết cách quãng vẫn đọc được', () => {
  assert.equal(Object.keys(birthProvinces.valueOn(today)).length, 63)
  assert.equal(identityDigits('022 085 001.234'), '022085001234')
})

test('số định danh: chưa có trước năm 2016', () => {
  assert.throws(() => identityNumber('022085001234', {}, '2015-12-31'), { kind: 'not-yet-lawful' })
})

test('số định danh: lời giải thích', (t) => {
  const trees = [
    identityNumber('022185001234', { sex: 'male', birthYear: 1986 }, today),
    identityNumber('022204000017', { sex: 'male', birthYear: 2004 }, today),
    identityNumber('100123456', {}, '2025-01-01'),
  ]
  t.assert.snapshot(trees.map((tree) => print(tree)).join('\n\n'), { serializers: [String] })
})
