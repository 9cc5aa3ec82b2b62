import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alike, claimsOf, clashesOf, columnName, columnsFor, type SheetLayout } from './mapping.ts'

const layout: SheetLayout = {
  sheet: 'Trường A',
  headingRows: { from: 5, to: 6 },
  columns: { fullName: 1, since: 3 },
  headings: [
    { column: 1, text: 'Họ và tên', field: 'fullName' },
    { column: 3, text: 'Hưởng từ', field: 'since' },
    { column: 4, text: 'Hưởng từ ngày', field: 'since' },
    { column: 5, text: 'Ghi gì đó' },
  ],
  unitFrom: 'title',
  encoding: 'Unicode',
  problems: [{ kind: 'two-columns', says: '', field: 'since' }],
}

test('hai cột cùng nhận một trường thì báo, cho đến khi chọn một cột', () => {
  const claims = claimsOf(layout)
  assert.deepEqual(claims, { 1: 'fullName', 3: 'since', 4: 'since' })
  assert.deepEqual([...clashesOf(claims)], ['since'])
  const { 3: _dropped, ...chosen } = claims
  assert.equal(clashesOf(chosen).size, 0)
  assert.deepEqual(columnsFor(chosen, layout), { fullName: 1, since: 4 })
})

test('đã chọn rồi thì cột kia không nhận lại', () => {
  assert.deepEqual(claimsOf({ ...layout, columns: { fullName: 1, since: 4 }, problems: [] }), {
    1: 'fullName',
    4: 'since',
  })
})

test('trường không còn cột nào thì bỏ hẳn', () => {
  assert.deepEqual(columnsFor({ 1: 'fullName' }, layout), { fullName: 1, since: null })
})

test('trang cùng tiêu đề', () => {
  const other = { ...layout, sheet: 'Trường B' }
  const changed = { ...layout, sheet: 'Trường C', headings: layout.headings.slice(1) }
  const recognition = { sheets: [layout, other, changed], skipped: [], encoding: 'Unicode', problems: [] }
  assert.deepEqual(alike(recognition, layout), ['Trường B'])
})

test('tên cột như bảng tính', () => {
  assert.deepEqual([0, 25, 26, 51, 52, 701, 702].map(columnName), ['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})
