import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countWords, numberWords } from './number-words.ts'

// prettier-ignore
const table: readonly (readonly [number, string])[] = [
  [0, 'không'],
  [5, 'năm'],
  [10, 'mười'],
  [11, 'mười một'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi bốn'],
  [55, 'năm mươi lăm'],
  [101, 'một trăm linh một'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [1_000, 'một nghìn'],
  [1_005, 'một nghìn không trăm linh năm'],
  [1_021, 'một nghìn không trăm hai mươi mốt'],
  [2_340_000, 'hai triệu ba trăm bốn mươi nghìn'],
  [1_000_001, 'một triệu không trăm linh một'],
  [1_000_000_000, 'một tỷ'],
  [1_050_000_000_000, 'một nghìn không trăm năm mươi tỷ'],
  [-3, 'âm ba'],
]

for (const [value, words] of table) {
  test(`đọc số: ${value}`, () => assert.equal(numberWords(value), words))
}

test('đọc số: số lượng người', () => {
  assert.equal(countWords(5), '05 (năm)')
  assert.equal(countWords(112), '112 (một trăm mười hai)')
})

test('đọc số: không đọc số lẻ', () => assert.throws(() => numberWords(1.5), RangeError))
