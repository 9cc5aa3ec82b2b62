import assert from 'node:assert/strict'
import { test } from 'node:test'
import { print } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { findRank, rankFinding, ranksOn } from './rank.ts'
import { coefficientOf, type ScaleGroup, scaleOf } from './scale.ts'

type Row = readonly [code: string, on: PlainDate, title: string | undefined, group: ScaleGroup | undefined]

// prettier-ignore
const table: readonly Row[] = [
  ['01.003',     '2018-04-01', 'Chuyên viên', 'A1'],
  ['01.002',     '2018-04-01', 'Chuyên viên chính', 'A2.1'],
  ['04.025',     '2018-04-01', 'Thanh tra viên', 'A1'],
  ['06.031',     '2018-04-01', 'Kế toán viên', 'A1'],
  ['01.009',     '2018-04-01', 'Nhân viên phục vụ', 'attendant'],
  ['01.010',     '2018-04-01', 'Lái xe cơ quan', 'driver'],
  ['01.011',     '2018-04-01', 'Nhân viên bảo vệ', 'guard'],
  ['01.004',     '2013-01-01', 'Cán sự', 'B'],
  ['01.004',     '2018-04-01', 'Cán sự', 'A0'],
  ['01.005',     '2021-07-31', undefined, undefined],
  ['01.005',     '2021-08-01', 'Nhân viên', 'B'],
  ['V.07.04.32', '2021-03-19', undefined, undefined],
  ['V.07.04.32', '2021-03-20', 'Giáo viên trung học cơ sở hạng III', 'A1'],
  ['V.07.06.16', '2023-12-15', 'Hỗ trợ giáo dục người khuyết tật', 'B'],
  ['V.07.06.16', '2023-12-16', 'Hỗ trợ giáo dục người khuyết tật', 'A0'],
  ['V.10.04.13', '2026-10-01', 'Diễn viên hạng II', 'A2.2'],
  ['V.10.03.09', '2026-10-01', 'Đạo diễn nghệ thuật hạng II', 'A2.1'],
  ['01.999',     '2026-10-01', undefined, undefined],
  ['99.999',     '2026-10-01', undefined, undefined],
  ['V11.09.23',  '2026-10-01', undefined, undefined],
]

for (const [code, on, title, group] of table) {
  test(`mã ngạch ${code} ngày ${on}`, () => {
    assert.equal(findRank(code, on)?.title, title)
    assert.equal(findRank(code, on)?.group, group)
    assert.equal(ranksOn(on).find((rank) => rank.code === code)?.group, group)
  })
}

test('mỗi mã chỉ có một lần trong danh mục của một ngày', () => {
  const codes = ranksOn('2026-11-22').map(({ code }) => code)
  assert.equal(new Set(codes).size, codes.length)
})

// prettier-ignore
const scales: readonly (readonly [ScaleGroup, string])[] = [
  ['A3.1',      '6.20 6.56 6.92 7.28 7.64 8.00'],
  ['A3.2',      '5.75 6.11 6.47 6.83 7.19 7.55'],
  ['A2.1',      '4.40 4.74 5.08 5.42 5.76 6.10 6.44 6.78'],
  ['A2.2',      '4.00 4.34 4.68 5.02 5.36 5.70 6.04 6.38'],
  ['A1',        '2.34 2.67 3.00 3.33 3.66 3.99 4.32 4.65 4.98'],
  ['A0',        '2.10 2.41 2.72 3.03 3.34 3.65 3.96 4.27 4.58 4.89'],
  ['B',         '1.86 2.06 2.26 2.46 2.66 2.86 3.06 3.26 3.46 3.66 3.86 4.06'],
  ['C1',        '1.65 1.83 2.01 2.19 2.37 2.55 2.73 2.91 3.09 3.27 3.45 3.63'],
  ['C2',        '1.50 1.68 1.86 2.04 2.22 2.40 2.58 2.76 2.94 3.12 3.30 3.48'],
  ['C3',        '1.35 1.53 1.71 1.89 2.07 2.25 2.43 2.61 2.79 2.97 3.15 3.33'],
  ['driver',    '2.05 2.23 2.41 2.59 2.77 2.95 3.13 3.31 3.49 3.67 3.85 4.03'],
  ['attendant', '1.00 1.18 1.36 1.54 1.72 1.90 2.08 2.26 2.44 2.62 2.80 2.98'],
  ['CGCC',      '8.80 9.40 10.00'],
]

for (const [group, coefficients] of scales) {
  test(`bảng lương ${group}`, () => assert.equal(scaleOf(group, '2026-01-01').coefficients.join(' '), coefficients))
}

test('bậc ngoài bảng lương không có hệ số', () => {
  assert.equal(coefficientOf('A1', 9, '2026-01-01'), '4.98')
  assert.equal(coefficientOf('A1', 10, '2026-01-01'), undefined)
  assert.equal(coefficientOf('A1', 0, '2026-01-01'), undefined)
})

test('mã ngạch: lời giải thích', (t) => {
  t.assert.snapshot(print(rankFinding('V.07.04.32', '2026-10-01')!), { serializers: [String] })
})
