import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explain, finding, print } from './finding.ts'

test('a finding builds its sentence and its grounds once, and only when read', () => {
  let read = 0
  const says = () => `đọc lần ${(read += 1)}`
  const lazy = finding(5, says, () => ({ from: [finding(1, says)] }))
  assert.equal(lazy.value, 5)
  assert.equal(read, 0)
  assert.equal(lazy.says, 'đọc lần 1')
  assert.equal(lazy.says, 'đọc lần 1')
  assert.equal(print(lazy), 'đọc lần 1\n  đọc lần 2')
})

test('a finding becomes plain data whole', () => {
  const tree = finding(
    '2025-01-01',
    () => 'gốc',
    () => ({ from: [finding(null, () => 'lá')] }),
  )
  const plain = {
    value: '2025-01-01',
    says: 'gốc',
    cites: [],
    from: [{ value: null, says: 'lá', cites: [], from: [] }],
  }
  assert.deepEqual(explain(tree), plain)
  assert.deepEqual(JSON.parse(JSON.stringify(tree)), plain)
})
