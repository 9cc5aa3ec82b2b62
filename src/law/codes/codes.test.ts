import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CodeListId, codeListIds, codeLists, codesOn, nameOf } from './lists.ts'
import { inUse } from './code-list.ts'
import { matching, plain } from './matching.ts'

const day = '2026-11-24'

test('no list gives one code twice, and no spelling stands for two codes', () => {
  for (const list of codeListIds) {
    const { codes } = codeLists[list]
    assert.equal(new Set(codes.map(({ code }) => code)).size, codes.length, list)
    const owner = new Map<string, string>()
    for (const { code, name, also } of codes)
      for (const spelling of new Set([name, ...also].map(plain))) {
        assert.equal(owner.get(spelling) ?? code, code, `${list}: ${spelling}`)
        owner.set(spelling, code)
      }
  }
})

test('every name of a list is matched to its own code', () => {
  for (const list of codeListIds)
    for (const { code, name, also } of codesOn(list, day))
      for (const spelling of [name, ...also])
        assert.deepEqual(matching(list, spelling, day), { code, name, sure: true }, `${list}: ${spelling}`)
})

test('there are 54 ethnic groups and 63 provinces, and the codes that statistics count are among them', () => {
  assert.equal(codesOn('ethnicity', day).length, 54)
  assert.equal(codesOn('province', day).length, 63)
  for (const code of ['kinh', 'tay', 'dao', 'san-diu', 'hoa', 'nung', 'san-chay', 'muong', 'thai'])
    assert.ok(nameOf('ethnicity', code, day), code)
  for (const code of ['none', 'buddhism', 'catholicism', 'protestantism', 'caodai', 'hoahao', 'islam'])
    assert.ok(nameOf('religion', code, day), code)
  assert.equal(nameOf('province', '022', day), 'Quảng Ninh')
  assert.equal(nameOf('ethnicity', 'Kinh', day), undefined)
})

const sure: readonly (readonly [CodeListId, string, string])[] = [
  ['ethnicity', 'KINH', 'kinh'],
  ['ethnicity', 'dân tộc Kinh', 'kinh'],
  ['ethnicity', 'Tay', 'tay'],
  ['ethnicity', ' sán  dìu', 'san-diu'],
  ['ethnicity', 'H’Mông', 'mong'],
  ['religion', 'Không', 'none'],
  ['religion', 'Đạo Phật', 'buddhism'],
  ['degree', 'ĐH', 'university'],
  ['degree', 'Đ.H.', 'university'],
  ['degree', 'Cử nhân', 'university'],
  ['degree', 'ThS', 'master'],
  ['degree', 'CĐ', 'college'],
  ['degree', 'TC', 'intermediate'],
  ['training-mode', 'Chính quy', 'full-time'],
  ['training-mode', 'tập trung', 'full-time'],
  ['training-mode', 'Hệ tại chức', 'in-service'],
  ['training-mode', 'VLVH', 'in-service'],
  ['political-theory', 'Trung cấp LLCT', 'intermediate'],
  ['political-theory', 'CN', 'bachelor'],
  ['state-management', 'CVC', 'principal'],
  ['informatics', 'Tin học B', 'B'],
  ['language-level', 'B1', 'B1'],
]
for (const [list, text, code] of sure)
  test(`${list}: “${text}” is surely ${code}`, () => {
    const found = matching(list, text, day)
    assert.deepEqual([found?.code, found?.sure], [code, true])
  })

const near: readonly (readonly [CodeListId, string, string])[] = [
  ['ethnicity', 'Kin', 'kinh'],
  ['political-theory', 'Trung cấp lý luận CT', 'intermediate'],
  ['degree', 'Đại hoc sư phạm', 'university'],
  ['religion', 'Thiên chúa giao toàn tòng', 'catholicism'],
]
for (const [list, text, code] of near)
  test(`${list}: “${text}” is only like ${code}`, () => {
    const found = matching(list, text, day)
    assert.deepEqual([found?.code, found?.sure], [code, false])
  })

test('what is like nothing is not guessed', () => {
  assert.equal(matching('ethnicity', 'chưa rõ xyz', day), undefined)
  assert.equal(matching('degree', '12/12', day), undefined)
})

test('a code is in use from its first day to the day before its end', () => {
  const code = { code: 'x', name: 'X', also: [], from: '2020-01-01', until: '2025-07-01' } as const
  assert.deepEqual(
    (['2019-12-31', '2020-01-01', '2025-06-30', '2025-07-01'] as const).map((each) => inUse(code, each)),
    [false, true, true, false],
  )
})
