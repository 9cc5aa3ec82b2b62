import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { UnitRow } from './api.ts'
import { arrangeUnits, balanceWords, kindsIn, sumOf, withStrength } from './arrange.ts'
import { perStaffKind } from './model.ts'

const unit = (name: string, depth: number, people: number, quota: number | null): UnitRow => ({
  id: name,
  name,
  parentId: null,
  position: 0,
  kind: null,
  code: null,
  depth,
  path: name,
  people: perStaffKind((staff) => (staff === 'civil-servant' ? people : 0)),
  quota: perStaffKind((staff) => (staff === 'civil-servant' ? quota : null)),
  from: null,
  until: null,
  version: name,
  quotaVersion: null,
})

const units = withStrength([
  unit('Ủy ban', 0, 2, 3),
  unit('Phòng Nội vụ', 1, 5, 5),
  unit('Tổ Văn thư', 2, 1, null),
  unit('Phòng Tài chính', 1, 4, 3),
  unit('Thanh tra', 0, 1, 1),
])

test('a unit counts itself and everything below it, and the whole counts everybody once', () => {
  assert.deepEqual(
    units.map(({ name, all }) => [name, all.people, all.quota, balanceWords(all)]),
    [
      ['Ủy ban', 12, 11, 'vượt 1'],
      ['Phòng Nội vụ', 6, 5, 'vượt 1'],
      ['Tổ Văn thư', 1, null, 'chưa giao'],
      ['Phòng Tài chính', 4, 3, 'vượt 1'],
      ['Thanh tra', 1, 1, 'đủ'],
    ],
  )
  assert.deepEqual(sumOf(units).all, { people: 13, quota: 12 })
  assert.deepEqual(kindsIn(units), ['civil-servant'])
})

test('units are found blind to marks, by being uneven, and ordered by a figure from either end', () => {
  const names = (filters: Parameters<typeof arrangeUnits>[1]) => arrangeUnits(units, filters).map(({ name }) => name)
  assert.deepEqual(names({ q: 'phong' }), ['Phòng Nội vụ', 'Phòng Tài chính'])
  assert.deepEqual(names({ uneven: true }), ['Ủy ban', 'Phòng Nội vụ', 'Tổ Văn thư', 'Phòng Tài chính'])
  assert.deepEqual(names({ sort: '-all' }).slice(0, 2), ['Ủy ban', 'Phòng Nội vụ'])
  assert.deepEqual(names({ sort: 'all', q: 'phong' }), ['Phòng Tài chính', 'Phòng Nội vụ'])
})
