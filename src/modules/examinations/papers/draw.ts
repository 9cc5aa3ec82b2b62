import { viDecimal } from '#law/pay/vi-number.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { seededRandom, shuffledBy } from '#lib/random.ts'
import { type BlueprintRow, difficultyNames } from '../exam/model.ts'
import type { Paper, QuestionBody, QuestionKey } from '../question.ts'

export type BankQuestion = {
  readonly id: string
  readonly version: number
  readonly topicId: string
  readonly difficulty: number
  readonly isOpen: boolean
  readonly body: QuestionBody
  readonly key: QuestionKey
}

export type Cell = BlueprintRow & { readonly topic: string }
type Filled = { readonly cell: Cell; readonly pool: readonly BankQuestion[]; readonly spare: number }
export type Drawn = { readonly papers: readonly Paper[]; readonly warnings: readonly string[] }

/**
 * Rút đề: equivalent papers, each with the blueprint's number of questions of every topic and difficulty. The same seed and
 * the same bank give the same papers; two papers share questions only when the bank is too small for both.
 */
export function drawPapers(
  cells: readonly Cell[],
  bank: readonly BankQuestion[],
  codes: readonly string[],
  seed: string,
): Drawn {
  const next = seededRandom(seed)
  const filled = fill(cells, bank).map((one) => ({ ...one, pool: shuffledBy(one.pool, next) }))
  const papers = codes.map((code, at) => paperOf(code, filled, at))
  return { papers, warnings: filled.flatMap((one) => warningsOf(one, codes.length)) }
}

/** The questions that a draw could take: what is to be sealed with it. */
export const poolOf = (cells: readonly Cell[], bank: readonly BankQuestion[]): BankQuestion[] =>
  fill(cells, bank).flatMap(({ pool }) => pool)

function fill(cells: readonly Cell[], bank: readonly BankQuestion[]): Filled[] {
  const filled = cells.map((cell) => {
    const ofCell = bank
      .filter(({ topicId, difficulty }) => topicId === cell.topicId && difficulty === cell.difficulty)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const closed = ofCell.filter(({ isOpen }) => !isOpen)
    const pool = closed.length >= cell.count ? closed : ofCell
    return { cell, pool, spare: pool.length - cell.count }
  })
  const short = filled.filter(({ spare }) => spare < 0)
  if (short.length > 0) throw new Refusal('conflict', `Ngân hàng chưa đủ câu hỏi. ${short.map(shortWords).join(' ')}`)
  return filled
}

const nameOf = ({ topic, difficulty }: Cell) => `“${topic}”, độ khó ${difficultyNames[difficulty]!.toLowerCase()}`

const shortWords = ({ cell, pool, spare }: Filled) =>
  `${nameOf(cell)}: cần ${cell.count} câu, có ${pool.length}, còn thiếu ${-spare} câu.`

function paperOf(code: string, filled: readonly Filled[], at: number): Paper {
  const chosen = filled.flatMap(({ cell, pool }) =>
    Array.from({ length: cell.count }, (_, step) => ({
      points: cell.points,
      question: pool[(at * cell.count + step) % pool.length]!,
    })),
  )
  return {
    code,
    questions: chosen.map(({ points, question: { id, version, body } }) => ({ questionId: id, version, points, body })),
    keys: chosen.map(({ question: { id, version, key } }) => ({ questionId: id, version, key })),
  }
}

function warningsOf({ cell, pool, spare }: Filled, papers: number): string[] {
  const open = pool.filter(({ isOpen }) => isOpen).length
  const of = nameOf(cell)
  return [
    ...(open > 0 ? [`${of}: không đủ câu hỏi kín, ${open} câu luyện tập (ai cũng xem được) có thể vào đề.`] : []),
    ...(spare === 0 && papers > 1 ? [`${of}: ngân hàng chỉ vừa đủ một đề, mọi đề trùng câu hỏi ở phần này.`] : []),
    ...(spare > 0 && pool.length < papers * cell.count
      ? [
          `${of}: ${pool.length} câu cho ${papers} đề, các đề trùng nhau một phần (mỗi câu ${viDecimal(cell.points)} điểm).`,
        ]
      : []),
  ]
}
