import { Refusal } from '#law/kit/refusal.ts'
import { compare, type Mismatch } from './compare.ts'
import { CaseProblem, Fields, isObject } from './fields.ts'
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

export function runCase(content: unknown, index: number): Outcome {
  const { id = `#${index + 1}`, topic = '' } = isObject(content) ? content : {}
  const named = { id: String(id), topic: String(topic) }
  try {
    const mismatches = answerAndCompare(new Fields(content, 'case'))
    return { ...named, passed: mismatches.length === 0, mismatches }
  } catch (error) {
    return { ...named, passed: false, mismatches: [], problem: problemOf(error) }
  }
}

function answerAndCompare(whole: Fields): readonly Mismatch[] {
  const input = new Fields(whole.raw('input'), 'input')
  const topic = whole.has('topic') ? whole.text('topic') : input.text(input.has('op') ? 'op' : 'type')
  if (!Object.hasOwn(topics, topic)) throw new CaseProblem('topic', `chưa biết chủ đề “${topic}”`)
  const lawOn = whole.date('law_as_of')
  const expected = whole.raw('expected')
  if (!isObject(expected)) throw new CaseProblem('expected', 'phải là một đối tượng')
  return compare(expected, topics[topic]!(input, lawOn))
}

function problemOf(error: unknown): { field: string; says: string } {
  if (error instanceof CaseProblem) return { field: error.field.replace(/^case\./, ''), says: error.message }
  if (error instanceof Refusal) return { field: 'law_as_of', says: error.message }
  throw error
}
