import { priorityPoints } from '#law/recruitment/priority.ts'
import { type Candidate, ranking as rank, type Ranking } from '#law/recruitment/ranking.ts'
import { type Contest, type Mark, tieBreaks } from '#law/recruitment/tie-break.ts'
import { viDecimal } from '#law/pay/vi-number.ts'
import type { PlainDate } from '#lib/date.ts'
import type { TablePicture } from '../kit/answer.ts'
import { calculator } from '../kit/calculator.ts'
import { lawDay, lawToday } from '../kit/common-fields.ts'
import { rankingFields } from './ranking-fields.ts'
import { candidatesOf, markColumns } from './ranking-list.ts'
import { type Placed, placed } from './ranking-order.ts'

type Input = {
  readonly contest: Contest
  readonly quota: number
  readonly candidates: readonly Candidate[]
  readonly lawOn: PlainDate
}

const markWords: Readonly<Record<Mark, string>> = {
  specialised: 'điểm chuyên ngành',
  written: 'điểm bài viết',
  round2: 'điểm vòng 2',
  'round1-general': 'kiến thức chung vòng 1',
  'entry-test': 'kiểm định đầu vào',
}

export const ranking = calculator<Input>({
  fields: [...rankingFields, lawDay],
  start: lawToday,
  example: (today) => ({
    contest: 'civil-exam',
    quota: '2',
    list: 'Họ và tên\tĐiểm\tƯu tiên\tBài viết\nThí sinh A\t82,5\t0\t40\nThí sinh B\t78\t5\t41\nThí sinh C\t80,5\t2,5\t39\nThí sinh D\t48\t7,5\t22',
    ...lawToday(today),
  }),
  input: (typed) => {
    const [contest, lawOn] = [typed.text('contest') as Contest, typed.date('lawOn')]
    return {
      contest,
      lawOn,
      quota: typed.number('quota'),
      candidates: candidatesOf(typed.text('list'), contest, lawOn),
    }
  },
  answer: ({ contest, quota, candidates, lawOn }) => {
    const found = rank(contest, quota, candidates, lawOn)
    const { marks } = tieBreaks[contest].valueOn(lawOn)
    const { selected, rule } = found.value
    const columns = markColumns(contest, lawOn)
    return {
      value: `${selected.length} người trúng tuyển`,
      finding: found,
      ...(rule === 'head-decides' ? { tone: 'waits' as const } : {}),
      pictures: [resultTable(placed(candidates, found.value, marks), found.value, columns)],
      notes: [columnNote(columns), ...priorityNote(candidates, contest, lawOn)],
    }
  },
})

const columnNote = (columns: readonly Mark[]) =>
  columns.length === 0
    ? 'Luật ngày này phân hạng bằng chính điểm bài thi, không cần cột thêm.'
    : `Sau cột ưu tiên, lần lượt là: ${columns.map((mark) => markWords[mark]).join('; ')}.`

function priorityNote(candidates: readonly Candidate[], contest: Contest, lawOn: PlainDate): readonly string[] {
  const points = priorityPoints[contest === 'public-employee' ? contest : 'civil-servant'].valueOn(lawOn)
  const most = Math.max(...Object.values(points))
  const over = candidates.filter(({ priority }) => priority > most).length
  return over === 0
    ? []
    : [`${over} người có điểm ưu tiên cao hơn mức cao nhất của luật (${viDecimal(String(most))} điểm).`]
}

const resultTable = (rows: readonly Placed[], { totals }: Ranking, columns: readonly Mark[]): TablePicture => ({
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
