import { type Finding, finding } from '#law/kit/finding.ts'
import { NoLawInForce } from '#law/kit/parameter.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { regularRaise } from '#law/pay/regular-raise.ts'
import { type PlainDate, viDate, wholeMonths } from '#lib/date.ts'
import type { Move, RaiseMoves, Setback } from '../evaluation/model.ts'
import { outstandingFinding } from './allowance.ts'
import { heldStep } from './held.ts'
import { type HeldRow, readHeld, type StoredSetback } from './held-store.ts'

/** What setbacks that are about to be recorded make of the next raise, or the next beyond-top-step allowance. */
export const raiseMoves: RaiseMoves = async (db, ctx, lawOn, setbacks) => {
  const rows = await readHeld(db, ctx, { personIds: [...setbacks.keys()] })
  return new Map(rows.map((row) => [row.personId, moveOf(row, setbacks.get(row.personId)!, lawOn)]))
}

function moveOf(row: HeldRow, setback: Setback, lawOn: PlainDate): Finding<Move> {
  try {
    const before = nextRaise(row, lawOn)
    const after = nextRaise(withSetback(row, setback), lawOn)
    const move = { before: before.on, after: after.on }
    return finding(move, moveSays(move), { from: [before.because, after.because] })
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof NoLawInForce)) throw error
    return finding({ before: null, after: null }, `Chưa tính được ngày nâng bậc lương lần sau: ${error.message}`)
  }
}

/** What a new fact takes the place of is gone; a grade that is no failure delays nothing. */
function withSetback(row: HeldRow, setback: Setback): HeldRow {
  const others = (row.setbacks ?? []).filter((one) => !replaces(setback, one))
  return { ...row, setbacks: [...others, ...storedAs(setback)] }
}

function replaces(setback: Setback, one: StoredSetback): boolean {
  if (setback.kind === 'absence') return one.kind === 'absence' && one.from === setback.from
  return setback.kind === 'grade' && one.kind === 'failed-year' && one.year === setback.year
}

function storedAs(setback: Setback): StoredSetback[] {
  if (setback.kind !== 'grade') return [setback]
  return setback.failed ? [{ kind: 'failed-year', year: setback.year, conduct: setback.conduct }] : []
}

type Next = { readonly on: PlainDate | null; readonly because: Finding<unknown> }

/** Nâng bậc, or at the last step the next level of thâm niên vượt khung. */
export function nextRaise(row: HeldRow, lawOn: PlainDate): Next {
  const held = heldStep(row, lawOn)
  const raise = regularRaise(held, lawOn)
  if (raise.value !== null) return { on: raise.value.on, because: raise }
  const levels = outstandingFinding(held, row, lawOn, lawOn)
  return { on: levels.value?.[0]?.on ?? null, because: levels }
}

function moveSays({ before, after }: Move): string {
  if (before === null || after === null) return 'Không còn ngày nâng bậc, nâng mức phụ cấp nào để tính lại'
  if (before === after) return `Ngày nâng bậc lương lần sau không đổi: ${viDate(before)}`
  const months = Math.abs(wholeMonths(before, after))
  return after > before
    ? `Kéo dài ${months} tháng: ngày nâng bậc lương lần sau từ ${viDate(before)} thành ${viDate(after)}`
    : `Sớm lên ${months} tháng: ngày nâng bậc lương lần sau từ ${viDate(before)} thành ${viDate(after)}`
}
