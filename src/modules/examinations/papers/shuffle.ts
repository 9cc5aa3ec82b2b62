import { seededRandom, shuffledBy } from '#lib/random.ts'
import type { PaperQuestion, QuestionBody, SimpleBody } from '../question.ts'

export type Shuffled = { readonly position: number; readonly question: PaperQuestion }

/**
 * Trộn đề: the order in which one candidate sees the paper. `position` is the question's place in the original paper;
 * options move but keep their ids, so an answer means the same whatever the order. The parts of a situation stay in order.
 */
export function shuffled(questions: readonly PaperQuestion[], seed: string): Shuffled[] {
  const next = seededRandom(seed)
  const order = shuffledBy(
    questions.map((question, position) => ({ position, question })),
    next,
  )
  return order.map(({ position, question }) => ({
    position,
    question: { ...question, body: shuffledBody(question.body, next) },
  }))
}

function shuffledBody(body: QuestionBody, next: () => number): QuestionBody {
  if (body.kind !== 'situational') return shuffledSimple(body, next)
  return { ...body, parts: body.parts.map((part) => ({ ...part, body: shuffledSimple(part.body, next) })) }
}

function shuffledSimple(body: SimpleBody, next: () => number): SimpleBody {
  switch (body.kind) {
    case 'single':
    case 'multiple':
    case 'ordering':
      return { ...body, options: shuffledBy(body.options, next) }
    case 'matching':
      return { ...body, left: shuffledBy(body.left, next), right: shuffledBy(body.right, next) }
    default:
      return body
  }
}
