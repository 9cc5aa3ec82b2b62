import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answer, QuestionBody, QuestionKey } from '../question.ts'
import { grade, partPoints } from './grade.ts'

const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id }))
const prompt = 'Câu hỏi'
const single = [
  { kind: 'single', prompt, options },
  { kind: 'single', right: 'b' },
] as const
const multiple = [
  { kind: 'multiple', prompt, options },
  { kind: 'multiple', right: ['a', 'b', 'c'] },
] as const
const yes = [
  { kind: 'true-false', prompt },
  { kind: 'true-false', right: false },
] as const
const matching = [
  { kind: 'matching', prompt, left: options, right: options },
  { kind: 'matching', pairs: { a: 'b', b: 'a', c: 'c' } },
] as const
const ordering = [
  { kind: 'ordering', prompt, options },
  { kind: 'ordering', order: ['d', 'c', 'b', 'a'] },
] as const
const short = [
  { kind: 'short-answer', prompt },
  { kind: 'short-answer', accepted: ['Một cửa', 'bộ phận một cửa'] },
] as const
const marks = [
  { kind: 'short-answer', prompt },
  { kind: 'short-answer', accepted: ['Lễ tân'], marksMatter: true },
] as const
const number = [
  { kind: 'numeric', prompt },
  { kind: 'numeric', value: '2.34', tolerance: '0.01' },
] as const
const thousand = [
  { kind: 'numeric', prompt },
  { kind: 'numeric', value: '1234', tolerance: '0' },
] as const
const essay = [
  { kind: 'essay', prompt },
  { kind: 'essay', guide: [] },
] as const
const file = [
  { kind: 'file', prompt, types: ['docx'], bytes: 1000 },
  { kind: 'file', guide: [] },
] as const

type Row = readonly [
  situation: string,
  pair: readonly [QuestionBody, QuestionKey],
  answer: Answer | undefined,
  points: string | null,
]

// prettier-ignore
const table: readonly Row[] = [
  ['một lựa chọn, đúng',               single,   { kind: 'single', choice: 'b' },                          '1.5'],
  ['một lựa chọn, sai',                single,   { kind: 'single', choice: 'a' },                          '0'],
  ['một lựa chọn, bỏ trống',           single,   { kind: 'single', choice: null },                         '0'],
  ['không có câu trả lời nào',         single,   undefined,                                                '0'],
  ['trả lời của loại câu khác',        single,   { kind: 'essay', text: 'b' },                             '0'],
  ['nhiều lựa chọn, đủ',               multiple, { kind: 'multiple', choices: ['c', 'a', 'b'] },           '1.5'],
  ['nhiều lựa chọn, một phần',         multiple, { kind: 'multiple', choices: ['a', 'b'] },                '1'],
  ['nhiều lựa chọn, một sai trừ một',  multiple, { kind: 'multiple', choices: ['a', 'b', 'd'] },           '0.5'],
  ['nhiều lựa chọn, không âm',         multiple, { kind: 'multiple', choices: ['d'] },                     '0'],
  ['nhiều lựa chọn, chọn hết',         multiple, { kind: 'multiple', choices: ['a', 'b', 'c', 'd'] },      '1'],
  ['nhiều lựa chọn, gửi lặp một ô',    multiple, { kind: 'multiple', choices: ['a', 'a', 'b'] },           '1'],
  ['đúng sai, chọn sai là đúng',       yes,      { kind: 'true-false', choice: false },                    '1.5'],
  ['đúng sai, trả lời sai',            yes,      { kind: 'true-false', choice: true },                     '0'],
  ['đúng sai, bỏ trống',               yes,      { kind: 'true-false', choice: null },                     '0'],
  ['ghép, hai cặp trong ba',           matching, { kind: 'matching', pairs: { a: 'b', b: 'a', c: 'd' } },  '1'],
  ['ghép, đủ',                         matching, { kind: 'matching', pairs: { a: 'b', b: 'a', c: 'c' } },  '1.5'],
  ['ghép, chưa ghép',                  matching, { kind: 'matching', pairs: {} },                          '0'],
  ['sắp xếp, đủ',                      ordering, { kind: 'ordering', order: ['d', 'c', 'b', 'a'] },        '1.5'],
  ['sắp xếp, hai vị trí',              ordering, { kind: 'ordering', order: ['d', 'c', 'a', 'b'] },        '0.75'],
  ['sắp xếp, chưa xếp',                ordering, { kind: 'ordering', order: [] },                          '0'],
  ['trả lời ngắn, không dấu, hoa',     short,    { kind: 'short-answer', text: '  MOT  cua' },             '1.5'],
  ['trả lời ngắn, cách nói khác',      short,    { kind: 'short-answer', text: 'Bộ phận Một cửa' },        '1.5'],
  ['trả lời ngắn, sai',                short,    { kind: 'short-answer', text: 'hai cửa' },                '0'],
  ['trả lời ngắn, chỉ có dấu cách',    short,    { kind: 'short-answer', text: '   ' },                    '0'],
  ['trả lời ngắn, dấu là quan trọng',  marks,    { kind: 'short-answer', text: 'le tan' },                 '0'],
  ['trả lời ngắn, đủ dấu',             marks,    { kind: 'short-answer', text: 'lễ  tân'.normalize('NFD') }, '1.5'],
  ['số, dấu phẩy',                     number,   { kind: 'numeric', text: '2,34' },                        '1.5'],
  ['số, đúng biên sai số',             number,   { kind: 'numeric', text: '2.35' },                        '1.5'],
  ['số, quá biên sai số',              number,   { kind: 'numeric', text: '2,351' },                       '0'],
  ['số, không phải số',                number,   { kind: 'numeric', text: 'hai phẩy ba tư' },              '0'],
  ['số có dấu chấm hàng nghìn',        thousand, { kind: 'numeric', text: '1.234' },                       '1.5'],
  ['số có đủ hai dấu',                 thousand, { kind: 'numeric', text: '1.234,0' },                     '1.5'],
  ['bài viết chờ giám khảo',           essay,    { kind: 'essay', text: 'Em xin trình bày' },              null],
  ['bài viết bỏ trống',                essay,    { kind: 'essay', text: ' ' },                             '0'],
  ['tệp chờ giám khảo',                file,     { kind: 'file', fileId: 'x', name: 'bai.docx' },          null],
  ['không nộp tệp',                    file,     { kind: 'file', fileId: null, name: '' },                 '0'],
]

for (const [situation, [body, key], answer, points] of table)
  test(`chấm một câu: ${situation}`, () => assert.equal(grade(body, key, '1.5', answer).points, points))

const situational = [
  {
    kind: 'situational',
    prompt,
    parts: [
      { id: 'p', weight: 1, body: single[0] },
      { id: 'q', weight: 1, body: yes[0] },
      { id: 'r', weight: 1, body: essay[0] },
    ],
  },
  { kind: 'situational', parts: { p: single[1], q: yes[1], r: essay[1] } },
] as const satisfies readonly [QuestionBody, QuestionKey]

test('chấm câu tình huống: phần viết chờ giám khảo, phần trắc nghiệm đã có điểm theo trọng số', () => {
  const answer: Answer = {
    kind: 'situational',
    parts: {
      p: { kind: 'single', choice: 'b' },
      q: { kind: 'true-false', choice: false },
      r: { kind: 'essay', text: 'Bài' },
    },
  }
  const waits = grade(...situational, '1', answer)
  assert.equal(waits.points, null)
  assert.deepEqual(
    Object.values(waits.parts!).map(({ points }) => points),
    ['0.33', '0.34', null],
  )
  const { r: _, ...rest } = answer.parts
  assert.equal(grade(...situational, '1', { kind: 'situational', parts: rest }).points, '0.67')
  assert.equal(grade(...situational, '1', undefined).points, '0')
})

test('điểm các phần theo trọng số cộng lại đúng bằng điểm của câu', () => {
  const parts = [2, 3, 1].map((weight, at) => ({ id: String(at), weight }))
  assert.deepEqual([...partPoints(parts, '1').values()], ['0.33', '0.5', '0.17'])
})

test('đáp án của loại câu khác là lỗi, không phải 0 điểm', () => {
  assert.throws(() => grade(single[0], essay[1], '1', undefined))
})
