import { bothPapersPassed } from '#law/recruitment/both-papers.ts'
import { singleRoundResult } from '#law/recruitment/exam-2010.ts'
import { type Answers, firstRound, type RoundPart } from '#law/recruitment/first-round.ts'
import { priority } from '#law/recruitment/priority.ts'
import type { Answer, Topic } from '../../case.ts'
import type { Fields } from '../../fields.ts'
import { readPriorityGroups } from './priority-words.ts'

export const priorityTopic: Topic = (input, lawOn): Answer => ({
  priority_points: priority('civil-servant', readPriorityGroups(input, 'categories'), lawOn).value,
})

export const resultTopic: Topic = (input, lawOn): Answer => {
  const conditions = ['foreign_language', 'it'].filter((name) => input.has(name)).map((name) => input.number(name))
  const papers = {
    general: input.number('general'),
    written: input.number('specialised_written'),
    multipleChoice: input.number('specialised_mcq'),
    conditions,
  }
  const { isPassed, total } = singleRoundResult(papers, input.numberOr('priority', 0), lawOn).value
  return { passed: isPassed, all_ge_50: isPassed, result: isPassed ? total : null }
}

const parts: readonly (readonly [name: string, RoundPart])[] = [
  ['general', 'general'],
  ['foreign_language', 'language'],
  ['it', 'computing'],
]

const readPart = (input: Fields, name: string, part: RoundPart): Answers => {
  const one = input.object(name)
  const questions = one.whole('q', { min: 1 })
  return { part, questions, right: one.whole('ok', { max: questions }) }
}

function readRight(input: Fields) {
  const questions = input.whole('questions', { min: 1 })
  return { questions, right: input.whole('correct', { max: questions }) }
}

export const roundTopic: Topic = (input, lawOn): Answer => {
  const answers: readonly Answers[] = input.has('questions')
    ? [{ part: 'general', ...readRight(input) }]
    : parts.filter(([name]) => input.has(name)).map(([name, part]) => readPart(input, name, part))
  if (answers.length === 0) input.fail('general', 'thiếu')
  const { thresholds, isPassed } = firstRound('civil-servant', answers, lawOn).value
  return { threshold: thresholds[0], pass: isPassed }
}

export const publicRoundTopic: Topic = (input, lawOn): Answer => {
  const isAsked = {
    general: !input.flagOr('general_exempt', false),
    foreign_language: input.flagOr('language_required', true) && !input.flagOr('language_exempt', false),
  }
  const answers = parts
    .filter(([name]) => name in isAsked && isAsked[name as keyof typeof isAsked])
    .map(([name, part]) => readPart(input, name, part))
  return { pass: firstRound('public-employee', answers, lawOn).value.isPassed }
}

export const passTopic: Topic = (input, lawOn): Answer => ({
  pass: bothPapersPassed(
    input.number(input.has('written') ? 'written' : 'interview'),
    input.number(input.has('interview') || input.flagOr('combined', false) ? 'interview' : 'written'),
    input.numberOr('scale_each', 100),
    lawOn,
  ).value,
})
