import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endGroups, itemFigures, type Response } from './item.ts'

const options = [
  { id: 'a', text: 'A', right: true },
  { id: 'b', text: 'B', right: false },
  { id: 'c', text: 'C', right: false },
]
const one = (at: number, total: number, choice: string): Response => ({
  personId: `p${String(at).padStart(3, '0')}`,
  total: String(total),
  share: choice === 'a' ? '1' : '0',
  choices: [choice],
})
/** 100 people whose totals fall from 100 to 1; the best `right` of them chose A. */
const hundred = (right: (at: number) => boolean, wrong = 'b') =>
  Array.from({ length: 100 }, (_, at) => one(at, 100 - at, right(at) ? 'a' : wrong))

test('hai nhóm đầu và cuối là 27% mỗi bên', () => {
  const [upper, lower] = endGroups(hundred(() => true))
  assert.deepEqual([upper.length, lower.length, upper.at(-1)!.total, lower[0]!.total], [27, 27, '74', '27'])
})

test('năm mươi người giỏi làm đúng: p = 0,50, D = 1,00', () => {
  const { facility, discrimination } = itemFigures(
    hundred((at) => at < 50),
    options,
  )
  assert.deepEqual([facility, discrimination], ['0.50', '1.00'])
})

// prettier-ignore
const table: readonly [string, ReturnType<typeof hundred>, readonly string[]][] = [
  ['ai cũng đúng',                        hundred(() => true),          ['too-easy', 'weak', 'dead-option']],
  ['chỉ mười người giỏi đúng',            hundred((at) => at < 10),     ['too-hard', 'dead-option']],
  ['người yếu đúng, người giỏi sai',      hundred((at) => at >= 50),    ['negative', 'dead-option', 'misleading-option']],
  ['đúng đều ở mọi mức',                  hundred((at) => at % 2 === 0), ['weak', 'dead-option']],
  ['chín người thì chưa nói được gì',     hundred(() => true).slice(0, 9), ['few']],
  ['một người',                           hundred(() => true).slice(0, 1), ['few']],
]
for (const [situation, responses, expected] of table)
  test(`câu cần xem lại: ${situation}`, () => assert.deepEqual(itemFigures(responses, options).flags, expected))

test('phương án nhiễu: ai chọn, ở nhóm nào', () => {
  const { options: used } = itemFigures(
    hundred((at) => at < 50),
    options,
  )
  assert.deepEqual(
    used.map(({ chosen, upper, lower }) => [chosen, upper, lower]),
    [
      [50, 27, 0],
      [50, 0, 27],
      [0, 0, 0],
    ],
  )
})
