import { bothPapersMinimum, bothPapersPassed } from '#law/recruitment/both-papers.ts'
import { priority } from '#law/recruitment/priority.ts'
import { type Candidate, ranking } from '#law/recruitment/ranking.ts'
import type { Contest, Mark } from '#law/recruitment/tie-break.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer, Topic } from '../../case.ts'
import type { Fields } from '../../fields.ts'
import { readPriorityGroups } from './priority-words.ts'

const ruleWords: Readonly<Record<string, string>> = {
  total: 'total',
  specialised: 'higher_specialised_exam',
  written: 'higher_written',
  round2: 'higher_round2',
  'round1-general': 'higher_round1_general',
  'entry-test': 'higher_entry_test',
  'head-decides': 'head_decides',
}

const rank = (contest: Contest, candidates: readonly Candidate[], input: Fields, lawOn: PlainDate): Answer => {
  const { totals, failed, selected, rule } = ranking(contest, input.whole('quota'), candidates, lawOn).value
  return { totals, failed, selected, rule: ruleWords[rule] }
}

const markFields: readonly (readonly [Mark, field: string])[] = [
  ['specialised', 'exam'],
  ['written', 'written'],
  ['round2', 'round2'],
  ['round1-general', 'round1_general_correct'],
  ['entry-test', 'entry_test'],
]

const readMarks = (one: Fields): Candidate['marks'] =>
  Object.fromEntries(
    markFields.filter(([, field]) => one.has(field)).map(([mark, field]) => [mark, one.number(field)] as const),
  )

export const rankingTopic: Topic = (input, lawOn): Answer => {
  const isSelection = /xét tuyển/i.test(input.textOr('mode', ''))
  const candidates = input.objects('candidates').map((one) => ({
    id: one.text('id'),
    points: one.number(one.has('exam') ? 'exam' : 'round2'),
    priority: one.numberOr('priority', 0),
    marks: readMarks(one),
    isFailed:
      one.has('interview') &&
      lawOn >= bothPapersMinimum.eras[0]!.from &&
      !bothPapersPassed(one.number('written'), one.number('interview'), 100, lawOn).value,
  }))
  return rank(isSelection ? 'civil-selection' : 'civil-exam', candidates, input, lawOn)
}

export const publicRankingTopic: Topic = (input, lawOn): Answer => {
  const candidates = input.objects('candidates').map((one) => ({
    id: one.text('id'),
    points: one.number('round2'),
    priority: priority('public-employee', readPriorityGroups(one, 'priority_categories'), lawOn).value,
    marks: readMarks(one),
  }))
  return rank('public-employee', candidates, input, lawOn)
}
