import type { PlainDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'
import type { Answer, Paper } from '../question.ts'
import { type Deducted, deducted, type Handled } from './deducted.ts'
import { type AgreedChange, type EssayMark, type Slot, slotsOf } from './slots.ts'
import { settled } from './settled.ts'

/** Một bài thi, raw: everything its mark is computed from. */
export type Sheet = {
  readonly paper: Paper
  readonly answers: Readonly<Record<string, Answer>>
  readonly essays: readonly EssayMark[]
  readonly changes: readonly AgreedChange[]
  readonly handled: readonly Handled[]
}
export type Rules = { readonly lawOn: PlainDate; readonly passPoints: string }

export type Line = {
  readonly position: number
  readonly questionId: string
  readonly version: number
  readonly points: string | null
  readonly of: string
  readonly says: string
  readonly slots: readonly Slot[]
}

/** Kết quả của một bài; `points` null while something waits, and `notes` say what. */
export type Result = {
  readonly lines: readonly Line[]
  readonly penalty: string
  readonly points: string | null
  readonly passed: boolean | null
  readonly annulled: boolean
  readonly notes: readonly string[]
}

/** Tính điểm từ bài làm gốc. The same sheet always gives the same result. */
export function resultOf(sheet: Sheet, { lawOn, passPoints }: Rules): Result {
  const lines = sheet.paper.questions.map((_, position) => lineOf(sheet, position, lawOn))
  const waiting = lines.filter(({ points }) => points === null).length
  const marks = total(lines.map(({ points }) => points ?? '0'))
  const off = waiting > 0 ? nothing : deducted(marks, sheet.handled, sheet.changes, lawOn)
  const notes = [...(waiting > 0 ? [`Còn ${waiting} câu chờ giám khảo chấm`] : []), ...off.notes]
  if (waiting > 0 || off.points === null)
    return { lines, penalty: '0', points: null, passed: null, annulled: false, notes }
  const points = Decimal.max(new Decimal(marks).minus(off.points), 0).toDecimalPlaces(2).toString()
  const passed = !off.annulled && new Decimal(points).gte(passPoints)
  return { lines, penalty: off.points, points, passed, annulled: off.annulled, notes }
}

const nothing: Deducted = { points: null, annulled: false, notes: [] }

function lineOf({ paper, answers, essays, changes }: Sheet, position: number, lawOn: PlainDate): Line {
  const { questionId, version, points: of } = paper.questions[position]!
  const slots = slotsOf(paper, position, answers[position]).map((slot) => settled(slot, essays, changes, lawOn))
  const waits = slots.some(({ points }) => points === null)
  return {
    position,
    questionId,
    version,
    of,
    points: waits ? null : total(slots.map(({ points }) => points!)),
    says: slots.map(({ says }) => says).join('; '),
    slots,
  }
}

export const total = (points: readonly string[]): string =>
  points.reduce((sum, one) => sum.plus(one), new Decimal(0)).toString()
