import { type Candidate, ranking as rank } from '#law/recruitment/ranking.ts'
import { type Contest, tieBreaks } from '#law/recruitment/tie-break.ts'
import type { PlainDate } from '#lib/date.ts'
import { calculator } from '../kit/calculator.ts'
import { lawDay, lawToday } from '../kit/common-fields.ts'
import { rankingFields } from './ranking-fields.ts'
import { candidatesOf, markColumns } from './ranking-list.ts'
import { placed } from './ranking-order.ts'
import { columnNote, priorityNote, resultTable } from './ranking-result.ts'

type Input = {
  readonly contest: Contest
  readonly quota: number
  readonly candidates: readonly Candidate[]
  readonly lawOn: PlainDate
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
