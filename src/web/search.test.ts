import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSearch, writeSearch } from './search.ts'

test('địa chỉ giữ nguyên chữ: số 0 đầu và dấu tiếng Việt không mất, giá trị trống không hiện', () => {
  const values = { q: 'Đỗ Ứng', ma: '007', ngay: undefined, trong: '' }
  assert.equal(writeSearch(values), '?q=%C4%90%E1%BB%97+%E1%BB%A8ng&ma=007')
  assert.deepEqual(readSearch(writeSearch(values)), { q: 'Đỗ Ứng', ma: '007' })
  assert.equal(writeSearch({}), '')
})
