import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allParameters, loadSubjects } from '#law/library.ts'
import { briefWords } from './brief.ts'
import { scalarWords } from './scalar.ts'
import { isWorded, wordOf } from './value-words.ts'

/** Every name and every word inside a value. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^[\d.:-]+$/.test(value) ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(namesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...namesIn(inner)])
}

test('every name inside a value of law has Vietnamese words', async () => {
  const unsaid = new Map<string, string>()
  for (const { parameter } of allParameters(await loadSubjects()))
    for (const { value } of parameter.eras)
      for (const name of namesIn(value)) if (!isWorded(name, parameter.label)) unsaid.set(name, parameter.label)
  assert.deepEqual([...unsaid], [])
})

test('a name nobody worded is noticed', () => {
  assert.ok(!isWorded('nobody-worded-this'))
  assert.ok(isWorded('reprimand'))
  assert.ok(isWorded('A2.1'))
})

test('figures are read as they are written in a decree', () => {
  assert.equal(scalarWords('Mức lương cơ sở', 2_530_000), '2.530.000 đồng')
  assert.equal(scalarWords('Phụ cấp khu vực', '0.70'), '0,70')
  assert.equal(scalarWords('x', '2025-07-01'), '01/07/2025')
  assert.equal(scalarWords('x', null), null)
  assert.equal(scalarWords('x', [1]), undefined)
})

test('a small value is told in a line, a large one needs its table', () => {
  assert.equal(
    briefWords('Bảng lương Loại A1', { coefficients: ['2.34', '2.67', '3.00'] }),
    '3 bậc, hệ số 2,34 đến 3,00',
  )
  assert.equal(
    briefWords('Số tháng giữ bậc lương', { 'senior-expert': 60, 'college-and-above': 36 }),
    'chuyên gia cao cấp: 60 tháng; cao đẳng trở lên: 36 tháng',
  )
  assert.equal(briefWords('x', { head: { first: 1 } }), undefined)
  assert.equal(briefWords('x', false), 'không áp dụng')
})

test('the same name may say another thing in another law', () => {
  assert.notEqual(wordOf('first', 'Lộ trình tuổi nghỉ hưu'), wordOf('first', 'Lương chức vụ cán bộ cấp xã'))
})
