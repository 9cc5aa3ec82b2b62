import assert from 'node:assert/strict'
import { test } from 'node:test'
import { print } from '#law/kit/finding.ts'
import { type ItModule, itModules } from './it-modules.ts'
import { itStandard } from './it-standard.ts'
import { rankCertificateNeeded } from './rank-certificates.ts'

const day = '2018-04-16'
const firstSix = itModules.slice(0, 6).map(({ code }) => code)

type Row = readonly [
  situation: string,
  passed: readonly ItModule[],
  basic: boolean,
  advanced: boolean,
  missing: readonly ItModule[],
]

// prettier-ignore
const table: readonly Row[] = [
  ['đủ sáu mô đun',               firstSix,                                          true,  false, []],
  ['thiếu trình chiếu',           firstSix.filter((code) => code !== 'IU05'),        false, false, ['IU05']],
  ['sáu và hai mô đun nâng cao',  [...firstSix, 'IU07', 'IU10'],                     true,  false, []],
  ['sáu và ba mô đun nâng cao',   [...firstSix, 'IU07', 'IU10', 'IU15'],             true,  true,  []],
  ['một mô đun ghi ba lần',       [...firstSix, 'IU07', 'IU07', 'IU07'],             true,  false, []],
  ['nâng cao mà thiếu cơ bản',    [...firstSix.slice(1), 'IU07', 'IU10', 'IU15'],    false, false, ['IU01']],
  ['chưa có gì',                  [],                                                false, false, firstSix],
]

for (const [situation, passed, hasBasic, hasAdvanced, missing] of table) {
  test(`chuẩn CNTT: ${situation}`, () => {
    const { advancedModules: _, ...rest } = itStandard(passed, day).value
    assert.deepEqual(rest, { hasBasic, hasAdvanced, missing })
  })
}

test('chuẩn CNTT: trước Thông tư 03/2014', () => {
  assert.throws(() => itStandard(firstSix, '2013-12-31'), { kind: 'not-yet-lawful' })
})

test('chứng chỉ ngoại ngữ, tin học bỏ từ 01/08/2021', () => {
  for (const certificate of ['language', 'computing'] as const) {
    assert.equal(rankCertificateNeeded(certificate, '2021-07-31').value, true)
    assert.equal(rankCertificateNeeded(certificate, '2021-08-01').value, false)
  }
})

test('chuẩn CNTT: lời giải thích', (t) => {
  const trees = [
    itStandard(['IU01', 'IU02', 'IU03', 'IU04', 'IU06', 'IU10'], '2026-11-22'),
    rankCertificateNeeded('computing', '2026-11-22'),
  ]
  t.assert.snapshot(trees.map((tree) => print(tree)).join('\n\n'), { serializers: [String] })
})
