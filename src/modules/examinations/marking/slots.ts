import type { Answer, Paper } from '../question.ts'
import { grade, partPoints } from './grade.ts'
import { type Round } from './rounds.ts'

export type EssayMark = {
  readonly position: number
  readonly part: string
  readonly round: Round
  readonly points: string
}
export type AgreedChange = { readonly position: number; readonly part: string; readonly becomes: string }

/** What is marked by itself: a question, or one part of a situation. `points` null: waits for the rounds in `waits`. */
export type Slot = {
  readonly position: number
  readonly part: string
  readonly of: string
  readonly written: boolean
  readonly points: string | null
  readonly says: string
  readonly waits: readonly Round[]
}

/** Các ý của một câu, marked from the key alone. */
export function slotsOf({ questions, keys }: Paper, position: number, answer: Answer | undefined): Slot[] {
  const { body, points, questionId } = questions[position]!
  const held = keys[position]
  if (held?.questionId !== questionId) throw new Error(`the key at ${position} is of another question`)
  const whole = grade(body, held.key, points, answer)
  const slot = (part: string, of: string, got: { points: string | null; says: string }): Slot => {
    const written = got.points === null
    return {
      position,
      part,
      of,
      written,
      points: got.points,
      says: got.says,
      waits: written ? ['first', 'second'] : [],
    }
  }
  if (body.kind !== 'situational') return [slot('', points, whole)]
  const shares = partPoints(body.parts, points)
  return body.parts.map(({ id }) => slot(id, shares.get(id)!, whole.parts![id]!))
}
