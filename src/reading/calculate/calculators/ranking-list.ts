import type { Candidate } from '#law/recruitment/ranking.ts'
import { type Contest, type Mark, tieBreaks } from '#law/recruitment/tie-break.ts'
import type { PlainDate } from '#lib/date.ts'
import { isPastedNumber, type PastedLine, pastedLines, pastedNumber } from '../kit/pasted.ts'
import { WrongTogether } from '../kit/read.ts'

/** Points of these are the paper's own; a column of the list holds the others. */
const isPaperItself = (mark: Mark) => mark === 'specialised' || mark === 'round2'

export const markColumns = (contest: Contest, lawOn: PlainDate): readonly Mark[] =>
  tieBreaks[contest].valueOn(lawOn).marks.filter((mark) => !isPaperItself(mark))

const mostShown = 3

/** The candidates of a pasted list; every wrong cell is named by its line. */
export function candidatesOf(text: string, contest: Contest, lawOn: PlainDate): readonly Candidate[] {
  const lines = pastedLines(text)
  if (lines.length === 0) throw new WrongTogether({ list: 'Dán danh sách có ít nhất một thí sinh' })
  const wrong = lines.flatMap(faultsOf)
  if (wrong.length > 0) {
    const more = wrong.length > mostShown ? `; còn ${wrong.length - mostShown} chỗ khác` : ''
    throw new WrongTogether({ list: wrong.slice(0, mostShown).join('; ') + more })
  }
  const columns = markColumns(contest, lawOn)
  const seen = new Map<string, number>()
  return lines.map((line, at) => candidateOf(line, unique(line.name || `Thí sinh ${at + 1}`, seen), columns))
}

function faultsOf({ name, cells }: PastedLine, at: number): readonly string[] {
  const where = `Dòng ${at + 1}${name ? ` (${name})` : ''}`
  if ((cells[0] ?? '') === '') return [`${where}: thiếu điểm`]
  const wrong = cells.find((cell) => cell !== '' && !isPastedNumber(cell))
  return wrong === undefined ? [] : [`${where}: “${wrong}” không phải là điểm`]
}

function candidateOf({ cells }: PastedLine, id: string, columns: readonly Mark[]): Candidate {
  const at = (index: number) => Number(pastedNumber(cells[index] ?? ''))
  const points = at(0)
  const marks = columns.flatMap((mark, index) => ((cells[index + 2] ?? '') === '' ? [] : [[mark, at(index + 2)]]))
  return { id, points, priority: at(1), marks: { specialised: points, round2: points, ...Object.fromEntries(marks) } }
}

function unique(name: string, seen: Map<string, number>): string {
  const count = (seen.get(name) ?? 0) + 1
  seen.set(name, count)
  return count === 1 ? name : `${name} (${count})`
}
