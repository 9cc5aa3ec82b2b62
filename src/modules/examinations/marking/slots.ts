import { twoMarks } from '#law/exams/two-marks.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { viDecimal } from '#law/pay/vi-number.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'
import type { Answer, Paper } from '../question.ts'
import { grade, partPoints } from './grade.ts'

/** Vòng chấm: hai lần độc lập, lần ba khi lệch quá mức. */
export const rounds = ['first', 'second', 'third'] as const
export type Round = (typeof rounds)[number]

export const roundNames: Readonly<Record<Round, string>> = {
  first: 'Giám khảo 1',
  second: 'Giám khảo 2',
  third: 'Chấm lần ba',
}

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

/** Điểm của ý sau khi giám khảo chấm và hội đồng sửa. */
export function settled(
  slot: Slot,
  essays: readonly EssayMark[],
  changes: readonly AgreedChange[],
  lawOn: PlainDate,
): Slot {
  const isHere = (one: { position: number; part: string }) => one.position === slot.position && one.part === slot.part
  const change = changes.findLast(isHere)
  if (change) {
    const says = `Sửa thành ${viDecimal(change.becomes)} điểm theo quyết định của hội đồng`
    return { ...slot, points: change.becomes, says, waits: [] }
  }
  if (!slot.written) return slot
  const marks = new Map(essays.filter(isHere).map(({ round, points }) => [round, points]))
  const [first, second, third] = rounds.map((round) => marks.get(round))
  if (first === undefined || second === undefined)
    return { ...slot, waits: (['first', 'second'] as const).filter((round) => !marks.has(round)) }
  const found = essayMark([first, second, third], slot.of, lawOn)
  return { ...slot, points: found.value, says: found.says, waits: found.value === null ? ['third'] : [] }
}

/** Điểm bài viết; a third mark, where one is needed, is the mark. */
export function essayMark(
  [first, second, third]: readonly [string, string, string | undefined],
  of: string,
  lawOn: PlainDate,
): Finding<string | null> {
  const two = twoMarks(first, second, of, lawOn)
  if (two.value.mark !== null) {
    return finding(new Decimal(two.value.mark).toDecimalPlaces(2).toString(), two.says, { from: [two] })
  }
  if (third === undefined) return finding(null, two.says, { from: [two] })
  return finding(third, `Chấm lần ba: ${viDecimal(third)} điểm`, { from: [two] })
}
