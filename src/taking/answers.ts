import type { Answer, QuestionBody, SimpleAnswer, SimpleBody } from '#modules/examinations/question.ts'

/** Whether anything has been said. */
export function isAnswered(answer: Answer | undefined): boolean {
  if (!answer) return false
  switch (answer.kind) {
    case 'single':
    case 'true-false':
      return answer.choice !== null
    case 'multiple':
      return answer.choices.length > 0
    case 'matching':
      return Object.values(answer.pairs).some(Boolean)
    case 'ordering':
      return answer.order.length > 0
    case 'file':
      return answer.fileId !== null
    case 'situational':
      return Object.values(answer.parts).some(isAnswered)
    default:
      return answer.text.trim() !== ''
  }
}

/** Nothing said yet, in the shape of the question. */
export function emptySimple({ kind }: SimpleBody): SimpleAnswer {
  switch (kind) {
    case 'single':
    case 'true-false':
      return { kind, choice: null }
    case 'multiple':
      return { kind, choices: [] }
    case 'matching':
      return { kind, pairs: {} }
    case 'ordering':
      return { kind, order: [] }
    case 'file':
      return { kind, fileId: null, name: '' }
    default:
      return { kind, text: '' }
  }
}

export const emptyAnswer = (body: QuestionBody): Answer =>
  body.kind === 'situational' ? { kind: 'situational', parts: {} } : emptySimple(body)
