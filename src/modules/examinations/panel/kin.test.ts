import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Relative, tieOf, tiesBetween } from './kin.ts'

// prettier-ignore
const table = [
  ['Vợ', 'own', 'spouse'], ['Chồng', 'own', 'spouse'], ['Bố đẻ', 'own', 'parent'], ['Mẹ', 'own', 'parent'], ['Mẹ', 'spouse', 'parent-in-law'],
  ['Mẹ vợ', 'own', 'parent-in-law'], ['Con gái', 'own', 'child'], ['Con dâu', 'own', 'unlisted'], ['Em trai', 'own', 'sibling'],
  ['Chị gái', 'spouse', 'spouse-sibling'], ['Anh chồng', 'own', 'spouse-sibling'], ['Chị dâu', 'own', 'sibling-spouse'],
  ['Cậu', 'own', 'aunt-or-uncle'], ['Bác ruột', 'own', 'aunt-or-uncle'], ['Ông nội', 'own', 'unlisted'],
] as const

for (const [relation, side, tie] of table)
  test(`quan hệ: ${relation}, bên ${side === 'own' ? 'mình' : 'vợ, chồng'}`, () => {
    assert.equal(tieOf({ relation, side }), tie)
  })

const member = { personId: 'm', fullName: 'Trần Văn Bá', birthYear: 1960 }
const candidate = { personId: 'c', fullName: 'Trần Thị Tư', birthYear: 1990 }
const declares = (personId: string, relation: string, fullName: string, birthYear: number | null): Relative[] => [
  { personId, side: 'own', relation, fullName, birthYear },
]

test('quan hệ: declared by either of the two; a namesake of another year is nobody', () => {
  const between = (relatives: readonly Relative[]) =>
    tiesBetween([member], [candidate], relatives).map(({ tie }) => tie)
  assert.deepEqual(between(declares('m', 'Con', 'TRẦN  THỊ TƯ', 1990)), ['child'])
  assert.deepEqual(between(declares('c', 'Cha', 'Trần Văn Bá', null)), ['child'])
  assert.deepEqual(between(declares('c', 'Chồng', 'Trần Văn Bá', 1960)), ['spouse'])
  assert.deepEqual(between(declares('c', 'Cha', 'Trần Văn Bá', 1961)), [])
  assert.deepEqual(between(declares('other', 'Cha', 'Trần Văn Bá', 1960)), [])
})
