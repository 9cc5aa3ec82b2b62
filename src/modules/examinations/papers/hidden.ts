import type { QuestionBody, QuestionKey } from '../question.ts'
import type { SealedVersion } from './store.ts'

const words = 'Câu hỏi đang niêm phong cho một kỳ sát hạch.'

/** What the bank shows of a sealed question: of the same kind, with nothing in it. */
export function hidden(version: SealedVersion): SealedVersion {
  const { questionId, version: number, body, reviewNote } = version
  const note = reviewNote === null ? null : words
  return {
    questionId,
    version: number,
    body: bodyOf(body),
    key: keyOf(body),
    explanation: '',
    source: words,
    reviewNote: note,
  }
}

function bodyOf(body: QuestionBody): QuestionBody {
  switch (body.kind) {
    case 'single':
    case 'multiple':
    case 'ordering':
      return { kind: body.kind, prompt: words, options: [] }
    case 'matching':
      return { kind: 'matching', prompt: words, left: [], right: [] }
    case 'file':
      return { kind: 'file', prompt: words, types: [], bytes: 0 }
    case 'situational':
      return { kind: 'situational', prompt: words, parts: [] }
    default:
      return { kind: body.kind, prompt: words }
  }
}

function keyOf({ kind }: QuestionBody): QuestionKey {
  switch (kind) {
    case 'single':
      return { kind, right: '' }
    case 'multiple':
      return { kind, right: [] }
    case 'true-false':
      return { kind, right: false }
    case 'matching':
      return { kind, pairs: {} }
    case 'ordering':
      return { kind, order: [] }
    case 'short-answer':
      return { kind, accepted: [] }
    case 'numeric':
      return { kind, value: '0', tolerance: '0' }
    case 'situational':
      return { kind, parts: {} }
    default:
      return { kind, guide: [] }
  }
}
