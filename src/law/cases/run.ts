import { Refusal } from '#law/kit/refusal.ts'
import { compare, type Mismatch } from './compare.ts'
import { CaseProblem, Fields, isObject, type Watcher } from './fields.ts'
import { refusedField } from './refused-field.ts'
import { topics } from './topics/index.ts'

/** One case after it ran; `problem` when it could not be read or the law has no answer. */
export type Outcome = {
  readonly id: string
  readonly topic: string
  readonly passed: boolean
  readonly mismatches: readonly Mismatch[]
  readonly problem?: { readonly field: string; readonly says: string }
}

/** The cases in a parsed file: a list, `{ cases: [...] }`, or one case alone. */
export function casesIn(content: unknown): readonly unknown[] | undefined {
  if (Array.isArray(content)) return content
  if (!isObject(content)) return undefined
  if (Array.isArray(content.cases)) return content.cases
  return 'input' in content || 'topic' in content ? [content] : undefined
}

/** `watch` is told of every field of the input that is asked for. */
export function runCase(content: unknown, index: number, watch?: Watcher): Outcome {
  const { id, topic } = isObject(content) ? content : {}
  const named = { id: nameOf(id) ?? `#${index + 1}`, topic: nameOf(topic) ?? '' }
  try {
    const mismatches = answerAndCompare(new Fields(content, 'case'), watch)
    return { ...named, passed: mismatches.length === 0, mismatches }
  } catch (error) {
    return { ...named, passed: false, mismatches: [], problem: problemOf(error, content) }
  }
}

const nameOf = (value: unknown) =>
  (typeof value === 'string' && value.trim() !== '') || typeof value === 'number' ? String(value) : undefined

function answerAndCompare(whole: Fields, watch?: Watcher): readonly Mismatch[] {
  if (!whole.has('input')) throw new CaseProblem('input', 'thiếu')
  const input = new Fields(whole.raw('input'), 'input', watch)
  const topic = whole.has('topic') ? whole.text('topic') : input.text(input.has('op') ? 'op' : 'type')
  if (!Object.hasOwn(topics, topic)) throw new CaseProblem('topic', `chưa biết chủ đề “${topic}”`)
  const lawOn = whole.date('law_as_of')
  const expected = whole.raw('expected')
  if (!isObject(expected)) throw new CaseProblem('expected', 'phải là một đối tượng')
  return compare(expected, topics[topic]!(input, lawOn))
}

function problemOf(error: unknown, content: unknown): { field: string; says: string } {
  if (error instanceof CaseProblem) return { field: error.field.replace(/^case\./, ''), says: error.message }
  if (error instanceof Refusal) return { field: refusedField(content, error.message), says: error.message }
  return { field: '-', says: `${broken} (${error instanceof Error ? error.message : String(error)})` }
}

/** A bug of ours: the other cases still run, and a test holds that none is known. */
export const broken = 'lỗi của chương trình khi tính ca này, xin báo lại'
