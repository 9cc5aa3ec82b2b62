import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '#lib/date.ts'
import type { Paper } from '../question.ts'
import type { Handled } from './deducted.ts'
import { resultOf, type Sheet } from './result.ts'

const at = { questionId: '00000000-0000-7000-8000-000000000001', version: 1 }
const paper: Paper = {
  code: '101',
  questions: [
    { ...at, points: '60', body: { kind: 'true-false', prompt: 'Đúng hay sai?' } },
    { ...at, points: '40', body: { kind: 'essay', prompt: 'Trình bày' } },
  ],
  keys: [
    { ...at, key: { kind: 'true-false', right: true } },
    { ...at, key: { kind: 'essay', guide: [] } },
  ],
}
const answers = { 0: { kind: 'true-false', choice: true }, 1: { kind: 'essay', text: 'Bài làm' } } as const
const sheet: Sheet = { paper, answers, essays: [], changes: [], handled: [] }
const marks = (first: string, second?: string, third?: string) =>
  (
    [
      ['first', first],
      ['second', second],
      ['third', third],
    ] as const
  ).flatMap(([round, points]) => (points === undefined ? [] : [{ position: 1, part: '', round, points }]))

type Row = readonly [
  situation: string,
  change: Partial<Sheet>,
  lawOn: PlainDate,
  points: string | null,
  passed: boolean | null,
]

// prettier-ignore
const table: readonly Row[] = [
  ['chưa ai chấm',                          {},                                             '2018-04-01', null,   null],
  ['một giám khảo mới chấm',                { essays: marks('30') },                        '2018-04-01', null,   null],
  ['hai giám khảo lệch đúng 10%',           { essays: marks('30', '34') },                  '2018-04-01', '92',   true],
  ['lệch quá 10%, chờ lần ba',              { essays: marks('30', '34.25') },               '2018-04-01', null,   null],
  ['lệch quá 10%, đã chấm lần ba',          { essays: marks('30', '35', '31.5') },          '2018-04-01', '91.5', true],
  ['lần ba khi không lệch không được tính', { essays: marks('30', '31', '40') },            '2018-04-01', '90.5', true],
  ['không làm bài viết',                    { answers: { 0: answers[0] } },                 '2018-04-01', '60',   true],
  ['thiếu một phần trăm điểm thì trượt',    { answers: {} },                                '2018-04-01', '0',    false],
]
for (const [situation, change, lawOn, points, passed] of table)
  test(`kết quả bài thi: ${situation}`, () => {
    const found = resultOf({ ...sheet, ...change }, { lawOn, passPoints: '60' })
    assert.deepEqual([found.points, found.passed], [points, passed])
  })

type Violation = readonly [string, readonly Handled[], PlainDate, points: string | null, annulled: boolean]
// prettier-ignore
const violations: readonly Violation[] = [
  ['khiển trách, quy chế cũ',           ['reprimand'],            '2018-04-01', '80',  false],
  ['cảnh cáo, quy chế cũ',              ['warning'],              '2018-04-01', '60',  false],
  ['cảnh cáo nặng hơn khiển trách',     ['warning', 'reprimand'], '2021-01-20', '50',  false],
  ['mức trừ của ngày này chưa đọc',     ['reprimand'],            '2026-11-24', null,  false],
  ['đình chỉ, theo văn bản 2025',       ['suspension'],           '2025-12-10', '0',   true],
  ['đình chỉ, văn bản của ngày chưa đọc', ['suspension'],         '2018-04-01', null,  false],
  ['hội đồng hủy kết quả',              ['annulment'],            '2018-04-01', '0',   true],
]
for (const [situation, handled, lawOn, points, annulled] of violations)
  test(`xử lý vi phạm: ${situation}`, () => {
    const found = resultOf({ ...sheet, essays: marks('40', '40'), handled }, { lawOn, passPoints: '50' })
    assert.deepEqual([found.points, found.annulled], [points, annulled])
  })

test('hội đồng quyết định mức trừ khi văn bản của ngày đó chưa đọc', () => {
  const changes = [{ position: -1, part: '', becomes: '20' }]
  const found = resultOf(
    { ...sheet, essays: marks('40', '40'), handled: ['reprimand'], changes },
    { lawOn: '2026-11-24', passPoints: '50' },
  )
  assert.deepEqual([found.points, found.penalty, found.passed], ['80', '20', true])
})

test('điểm được sửa thay điểm chấm', () => {
  const changes = [{ position: 0, part: '', becomes: '45.5' }]
  assert.equal(
    resultOf({ ...sheet, essays: marks('40', '40'), changes }, { lawOn: '2018-04-01', passPoints: '50' }).points,
    '85.5',
  )
})
