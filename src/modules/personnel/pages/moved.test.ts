import assert from 'node:assert/strict'
import { test } from 'node:test'
import { movedWords } from './moved.ts'

const raise = { kind: 'raise', day: 'Ngày nâng bậc' }
const beyond = { kind: 'beyond', day: 'Ngày hưởng phụ cấp' }

test('nói ngày nào dời, từ đâu sang đâu; ngày đứng yên thì không nói', () => {
  const before = [
    { ...raise, on: '2018-05-01' as const },
    { ...beyond, on: null },
  ]
  assert.deepEqual(
    movedWords(before, [
      { ...raise, on: '2018-11-01' },
      { ...beyond, on: null },
    ]),
    ['Ngày nâng bậc chuyển từ 01/05/2018 sang 01/11/2018'],
  )
  assert.deepEqual(movedWords(before, before), [])
})

test('nói cả ngày mới có và ngày không còn', () => {
  assert.deepEqual(movedWords([{ ...raise, on: '2018-05-01' }], [{ ...beyond, on: '2019-01-01' }]), [
    'Ngày nâng bậc 01/05/2018 không còn nữa',
    'Ngày hưởng phụ cấp nay là 01/01/2019',
  ])
})
