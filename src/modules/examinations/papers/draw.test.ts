import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type BankQuestion, type Cell, drawPapers, poolOf } from './draw.ts'

const question = (topicId: string, difficulty: number, at: number, isOpen = false): BankQuestion => ({
  id: `${topicId}-${difficulty}-${String(at).padStart(3, '0')}`,
  version: 1,
  topicId,
  difficulty,
  isOpen,
  body: { kind: 'true-false', prompt: `Câu ${topicId} ${difficulty} ${at}` },
  key: { kind: 'true-false', right: at % 2 === 0 },
})
const many = (topicId: string, difficulty: number, count: number, isOpen = false) =>
  Array.from({ length: count }, (_, at) => question(topicId, difficulty, isOpen ? at + 500 : at, isOpen))

const cells: readonly Cell[] = [
  { topicId: 't1', topic: 'Dịch vụ công trực tuyến', difficulty: 1, count: 4, points: '0.5' },
  { topicId: 't1', topic: 'Dịch vụ công trực tuyến', difficulty: 2, count: 2, points: '1' },
  { topicId: 't2', topic: 'Bảng tính', difficulty: 1, count: 3, points: '2' },
]
const bank = [...many('t1', 1, 40), ...many('t1', 2, 20), ...many('t2', 1, 30), ...many('t3', 1, 9)]
const codes = ['101', '102', '103', '104', 'DP1']
const ids = ({ questions }: { questions: readonly { questionId: string }[] }) =>
  questions.map(({ questionId }) => questionId)

test('rút đề: the same seed and bank give the same papers, in whatever order the bank is read; another seed gives others', () => {
  const drawn = drawPapers(cells, bank, codes, 'hạt giống 1')
  assert.deepEqual(drawPapers(cells, bank.toReversed(), codes, 'hạt giống 1'), drawn)
  assert.notDeepEqual(drawPapers(cells, bank, codes, 'hạt giống 2').papers, drawn.papers)
})

test('rút đề: every paper has what the blueprint asks, keys beside their questions, and no question in two papers', () => {
  const { papers, warnings } = drawPapers(cells, bank, codes, 'a')
  assert.deepEqual(warnings, [])
  for (const paper of papers) {
    const kinds = ids(paper).map((id) => id.slice(0, 4))
    assert.deepEqual(kinds, ['t1-1', 't1-1', 't1-1', 't1-1', 't1-2', 't1-2', 't2-1', 't2-1', 't2-1'])
    assert.deepEqual(
      paper.keys.map(({ questionId }) => questionId),
      ids(paper),
    )
    assert.deepEqual(paper.questions.map(({ points }) => points).join(), '0.5,0.5,0.5,0.5,1,1,2,2,2')
  }
  assert.equal(new Set(papers.flatMap(ids)).size, 45)
})

test('rút đề: never twice in one paper, also where the bank is small; it is said', () => {
  const { papers, warnings } = drawPapers([cells[0]!], many('t1', 1, 5), codes, 'a')
  for (const paper of papers) assert.equal(new Set(ids(paper)).size, 4)
  assert.match(warnings.join(), /5 câu cho 5 đề, các đề trùng nhau một phần/)
})

test('rút đề: practice questions only where there are not enough others, and it is said', () => {
  const enough = [...many('t1', 1, 4), ...many('t1', 1, 50, true)]
  assert.ok(poolOf([cells[0]!], enough).every(({ isOpen }) => !isOpen))
  const { warnings } = drawPapers([cells[0]!], [...many('t1', 1, 3), ...many('t1', 1, 50, true)], codes, 'a')
  assert.match(warnings.join(), /50 câu luyện tập/)
})

test('rút đề: a bank too small is refused by topic, difficulty and number', () => {
  assert.throws(() => drawPapers(cells, [...many('t1', 1, 4), ...many('t1', 2, 1)], codes, 'a'), {
    message:
      'Ngân hàng chưa đủ câu hỏi. “Dịch vụ công trực tuyến”, độ khó trung bình: cần 2 câu, có 1, còn thiếu 1 câu. ' +
      '“Bảng tính”, độ khó dễ: cần 3 câu, có 0, còn thiếu 3 câu.',
  })
})
