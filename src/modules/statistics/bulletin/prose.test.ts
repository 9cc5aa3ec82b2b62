import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cell, count, say, share, type Told } from './prose.ts'
import { exact, grouped, untilWords } from './words.ts'

const told: Told = {
  question: { indicator: 'intellectuals', day: '2017-12-31', by: ['sex'] },
  value: 17412,
  of: 17412,
  percent: '44.0',
  rows: [
    { codes: ['female'], value: 9_000 },
    { codes: ['male'], value: 8_412 },
  ],
  title: 'Trí thức',
  definition: '',
}

test('số trong câu viết theo kiểu Việt Nam', () => {
  assert.deepEqual([0, 1, 17, 999, 1_000, 17_412, 1_234_567].map(grouped), [
    '0',
    '1',
    '17',
    '999',
    '1.000',
    '17.412',
    '1.234.567',
  ])
  assert.deepEqual(['44.0', '44', '43.75', '0.5', '100.00'].map(exact), ['44', '44', '43,75', '0,5', '100'])
})

test('ngày cuối tháng là hết tháng', () => {
  assert.equal(untilWords('2017-12-31'), 'hết tháng 12/2017')
  assert.equal(untilWords('2020-02-29'), 'hết tháng 2/2020')
  assert.equal(untilWords('2018-04-23'), 'hết ngày 23/04/2018')
})

test('câu giữ con số cùng câu hỏi của nó', () => {
  const pieces = say`Có ${count(told)} người, chiếm ${share(told)}.`
  assert.equal(pieces.map(({ text }) => text).join(''), 'Có 17.412 người, chiếm 44 %.')
  assert.deepEqual(
    pieces.map(({ value }) => value),
    [undefined, 17412, undefined, 17412, undefined],
  )
})

test('một ô của con số hỏi đúng những người của ô ấy', () => {
  const women = cell(told, 'nữ', 'female')
  assert.equal(women.value, 9_000)
  assert.deepEqual(women.question, { indicator: 'intellectuals', day: '2017-12-31', by: ['sex'], at: ['female'] })
  const all = cell(told, 'mọi người', 'female', 'male')
  assert.equal(all.value, 17_412)
  assert.deepEqual(all.question.filters, [{ trait: 'sex', in: ['female', 'male'] }])
  assert.equal(cell(told, 'khác', 'other').value, 0)
})
