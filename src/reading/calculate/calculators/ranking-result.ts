import { viDecimal } from '#law/pay/vi-number.ts'
import { priorityPoints } from '#law/recruitment/priority.ts'
import type { Candidate, Ranking } from '#law/recruitment/ranking.ts'
import type { Contest, Mark } from '#law/recruitment/tie-break.ts'
import type { PlainDate } from '#lib/date.ts'
import type { TablePicture } from '../kit/answer.ts'
import type { Placed } from './ranking-order.ts'

const markWords: Readonly<Record<Mark, string>> = {
  specialised: 'điểm chuyên ngành',
  written: 'điểm bài viết',
  round2: 'điểm vòng 2',
  'round1-general': 'kiến thức chung vòng 1',
  'entry-test': 'kiểm định đầu vào',
}

export const columnNote = (columns: readonly Mark[]) =>
  columns.length === 0
    ? 'Luật ngày này phân hạng bằng chính điểm bài thi, không cần cột thêm.'
    : `Sau cột ưu tiên, lần lượt là: ${columns.map((mark) => markWords[mark]).join('; ')}.`

export function priorityNote(candidates: readonly Candidate[], contest: Contest, lawOn: PlainDate): readonly string[] {
  const points = priorityPoints[contest === 'public-employee' ? contest : 'civil-servant'].valueOn(lawOn)
  const most = Math.max(...Object.values(points))
  const over = candidates.filter(({ priority }) => priority > most).length
  return over === 0
    ? []
    : [`${over} người có điểm ưu tiên cao hơn mức cao nhất của luật (${viDecimal(String(most))} điểm).`]
}

export const resultTable = (rows: readonly Placed[], { totals }: Ranking, columns: readonly Mark[]): TablePicture => ({
  kind: 'table',
  label: 'Kết quả',
  file: 'ket-qua-tuyen-dung.csv',
  head: ['Thí sinh', 'Kết quả', 'Hạng', 'Điểm', 'Ưu tiên', 'Tổng', ...columns.map((mark) => capital(markWords[mark]))],
  words: 2,
  rows: rows.map(({ one, place, result }) => [
    one.id,
    result,
    place === null ? '' : String(place),
    ...[one.points, one.priority, totals[one.id]!, ...columns.map((mark) => one.marks[mark] ?? '')].map((points) =>
      String(points).replace('.', ','),
    ),
  ]),
})

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
