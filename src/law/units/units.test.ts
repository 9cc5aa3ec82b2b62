import assert from 'node:assert/strict'
import { test } from 'node:test'
import { print } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { agencyCode } from './agency-code.ts'
import { dongTrieuUnits, type UnitKind } from './dong-trieu.ts'
import { districtSuccessor, successor } from './successor.ts'
import { provinceUnitCount, unitCount } from './unit-count.ts'
import { unitByCode, unitByName } from './unit-lookup.ts'
import { unitName, unitTitle } from './unit-words.ts'
import { upperByCode, upperByName } from './upper-unit.ts'

// prettier-ignore
const codes: readonly (readonly [code: string, on: PlainDate, name: string | null])[] = [
  ['07090', '2018-04-16', 'Xã Bình Dương'],
  ['07090', '2024-10-31', 'Xã Bình Dương'],
  ['07090', '2024-11-01', 'Phường Bình Dương'],
  ['07090', '2025-06-30', 'Phường Bình Dương'],
  ['07090', '2025-07-01', 'Phường An Sinh'],
  ['07093', '2025-06-30', 'Phường Đức Chính'],
  ['07093', '2025-07-01', 'Phường Đông Triều'],
  ['07072', '2024-10-31', 'Phường Đông Triều'],
  ['07072', '2024-11-01', null],
  ['07075', '2025-06-30', 'Xã An Sinh'],
  ['07075', '2025-07-01', null],
  ['07114', '2019-08-31', 'Xã Hoàng Quế'],
  ['07114', '2020-02-02', 'Phường Hoàng Quế'],
  ['07069', '2019-12-15', 'Phường Mạo Khê'],
]

for (const [code, on, name] of codes) {
  test(`mã ${code} ngày ${on}: ${name ?? 'không dùng'}`, () => {
    const unit = unitByCode(code, on).value
    assert.equal(unit && unitName(unit), name)
  })
}

// prettier-ignore
const names: readonly (readonly [kind: UnitKind | null, name: string, on: PlainDate, code: string | null])[] = [
  ['ward',    'Đông Triều', '2024-10-31', '07072'],
  ['ward',    'Đông Triều', '2024-11-01', null],
  ['ward',    'Đông Triều', '2025-06-30', null],
  ['ward',    'Đông Triều', '2025-07-01', '07093'],
  ['commune', 'An Sinh',    '2025-06-30', '07075'],
  ['commune', 'An Sinh',    '2025-07-01', null],
  [null,      'An Sinh',    '2025-07-01', '07090'],
  ['ward',    'bình khê',   '2024-10-31', null],
  ['ward',    'bình khê',   '2024-11-01', '07081'],
]

for (const [kind, name, on, code] of names) {
  test(`${kind ?? 'đơn vị'} ${name} ngày ${on}`, () =>
    assert.equal(unitByName({ kind, name }, on).value?.code ?? null, code))
}

const old = (code: string, on: PlainDate) => successor({ called: null, code }, on)

// prettier-ignore
const successors: readonly (readonly [code: string, on: PlainDate, units: readonly string[]])[] = [
  ['07087', '2024-10-31', ['Xã Tân Việt (07087)']],
  ['07087', '2024-11-01', ['Xã Việt Dân (07084)']],
  ['07087', '2025-07-01', ['Phường An Sinh (07090)']],
  ['07072', '2024-11-01', ['Phường Đức Chính (07093)']],
  ['07072', '2025-07-01', ['Phường Đông Triều (07093)', 'Phường An Sinh (07090)']],
  ['07093', '2025-06-30', ['Phường Đức Chính (07093)']],
  ['07093', '2025-07-01', ['Phường Đông Triều (07093)', 'Phường An Sinh (07090)']],
  ['07090', '2025-07-01', ['Phường An Sinh (07090)']],
  ['07078', '2025-07-01', ['Phường Bình Khê (07081)']],
  ['07111', '2025-07-01', ['Phường Hoàng Quế (07114)']],
  ['07117', '2025-07-01', ['Phường Mạo Khê (07069)']],
  ['07126', '2025-07-01', ['Phường Đông Triều (07093)']],
]

for (const [code, on, units] of successors) {
  test(`kế thừa của ${code} ngày ${on}`, () => {
    const found = old(code, on).value
    assert.deepEqual(found.units.map(unitTitle), units)
    assert.equal(found.isAutomatic, units.length === 1)
  })
}

test('mọi đơn vị của thành phố đều có nơi tiếp nhận từ 01/07/2025', () => {
  for (const { code } of dongTrieuUnits.valueOn('2024-11-01')) assert.ok(old(code, '2025-07-01').value.units.length > 0)
})

test('một tên hai đơn vị: tên ghi trong hồ sơ cũ là đơn vị cũ; có mã thì theo mã', () => {
  const called = { kind: 'ward', name: 'Đông Triều' } as const
  assert.equal(successor({ called, code: null }, '2026-11-22').value.isAutomatic, false)
  assert.equal(successor({ called, code: '07093' }, '2026-11-22').value.isAutomatic, true)
})

// prettier-ignore
const counts: readonly (readonly [on: PlainDate, wards: number, communes: number])[] = [
  ['2015-03-11', 6, 15], ['2019-08-31', 6, 15], ['2020-02-02', 10, 11], ['2024-10-31', 10, 11],
  ['2024-11-01', 13, 6], ['2025-06-30', 13, 6], ['2025-07-01', 5, 0],
]

for (const [on, wards, communes] of counts) {
  test(`số đơn vị ngày ${on}`, () => assert.deepEqual(unitCount(on).value, { wards, communes, specialZones: 0 }))
}

test('tỉnh Quảng Ninh 54 đơn vị cấp xã từ 01/07/2025', () => {
  assert.deepEqual(provinceUnitCount('2025-07-01').value, { wards: 30, communes: 22, specialZones: 2 })
})

test('cấp trên: thị xã, thành phố, rồi tỉnh', () => {
  const bearer = (on: PlainDate) => upperByCode('205', on).value?.name
  assert.deepEqual((['2024-10-31', '2024-11-01', '2025-07-01'] as const).map(bearer), [
    'Thị xã Đông Triều',
    'Thành phố Đông Triều',
    undefined,
  ])
  assert.equal(upperByName('Quảng Ninh', '2018-04-16').value?.code, '22')
  assert.equal(districtSuccessor('2025-06-30').value.isAutomatic, true)
  assert.equal(districtSuccessor('2025-07-01').value.units.length, 6)
})

test('không đoán: ngày lên phường năm 2019, ngày trước 2015, đơn vị không thuộc Đông Triều', () => {
  const refused = { name: 'Refusal', kind: 'not-yet-lawful' }
  for (const on of ['2019-09-01', '2020-02-01'] as const) {
    assert.throws(() => unitByCode('07096', on), refused)
    assert.throws(() => unitByName({ kind: null, name: 'Hồng Phong' }, on), refused)
    assert.throws(() => unitCount(on), refused)
    assert.throws(() => old('07117', on), refused)
  }
  assert.throws(() => unitCount('2015-03-10'), refused)
  assert.throws(() => old('07117', '2015-03-10'), refused)
  assert.throws(() => provinceUnitCount('2025-06-30'), refused)
  assert.throws(() => unitByName({ kind: 'ward', name: 'Yên Hải' }, '2018-04-16'), { kind: 'missing' })
  assert.throws(() => old('06978', '2018-04-16'), { kind: 'missing' })
})

test('mã định danh cơ quan', () => {
  const fits = (code: string) => agencyCode(code, '2018-04-16').value
  assert.deepEqual(['000.00.00.H49', '012.34.05.H49', '12.34.05.H49', '000.00.00.H50'].map(fits), [
    true,
    true,
    false,
    false,
  ])
})

test('đơn vị theo thời gian: lời giải thích', (t) => {
  const trees = [
    unitByCode('07090', '2026-11-22'),
    unitByName({ kind: 'ward', name: 'Đông Triều' }, '2024-12-01'),
    old('07072', '2026-11-22'),
    districtSuccessor('2026-11-22'),
    unitCount('2026-11-22'),
    provinceUnitCount('2026-11-22'),
    agencyCode('000.00.00.H49', '2018-04-16'),
  ]
  t.assert.snapshot(trees.map((tree) => print(tree)).join('\n\n'), { serializers: [String] })
})
