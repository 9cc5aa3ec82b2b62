import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RosterLine } from '../api.ts'
import { repairFields, repairOf, typedIn } from './repair-fields.ts'

const cell = (field: string, value: string) => ({ field, label: field, value })
const line: RosterLine = {
  sheet: 'S',
  row: 9,
  reading: 'held',
  outcome: null,
  imported: false,
  fullName: 'Lê Ánh',
  unitName: '',
  person: [],
  personId: null,
  match: null,
  differences: [],
  chosen: null,
  cells: [cell('familyName', 'Lê'), cell('givenName', 'Ánh'), cell('step', '3'), cell('coefficient', '2,34')],
  problems: [{ kind: 'coefficient-step-mismatch', severity: 'held', says: '', field: 'coefficient' }],
  repairs: {},
}
const columns = { familyName: 1, givenName: 2, rankCode: 4, step: 5, coefficient: 6, note: 9 }

test('bậc, hệ số, ngạch lệch nhau thì hỏi cả ba; ô khác ở sau', () => {
  const { first, others } = repairFields(line, columns)
  assert.deepEqual(first.toSorted(), ['coefficient', 'rankCode', 'step'])
  assert.deepEqual(others, ['familyName', 'givenName', 'note'])
})

test('chỉ gửi ô đã sửa; xóa trắng một ô cũng là sửa', () => {
  const typed = typedIn(line)
  assert.deepEqual(repairOf(line, typed), {})
  assert.deepEqual(repairOf(line, { ...typed, step: '1', coefficient: '' }), { step: '1', coefficient: '' })
  assert.deepEqual(repairOf({ ...line, repairs: { step: '1' } }, { ...typed, step: '3' }), {})
})
