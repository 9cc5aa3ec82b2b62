import { findRank } from '#law/pay/rank.ts'
import type { HeldStep } from '#law/pay/held-step.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import type { DutySpan, Sweep } from '../decisions/model.ts'
import { heldStep } from './held.ts'
import type { HeldRow } from './held-store.ts'

type Due = { readonly on: PlainDate }
type Rule<T> = { readonly kind: string; due(held: HeldStep, row: HeldRow): T | null; becomes(due: T): string }

/** Values only, over everybody; words are made for those who are due. */
export function sweep<T extends Due>(
  rows: readonly HeldRow[],
  { from, to }: DutySpan,
  lawOn: PlainDate,
  rule: Rule<T>,
): Sweep {
  const found: Sweep = { duties: [], unreckoned: [] }
  for (const row of rows) {
    const due = attempt(row, lawOn, rule, found)
    if (due && due.on < to && (from === null || due.on >= from)) found.duties.push(dutyOf(row, lawOn, rule, due))
  }
  return found
}

function attempt<T extends Due>(row: HeldRow, lawOn: PlainDate, rule: Rule<T>, { unreckoned }: Sweep): T | null {
  try {
    return rule.due(heldStep(row, lawOn), row)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    unreckoned.push({ personId: row.personId, unitId: row.unitId, says: error.message })
    return null
  }
}

function dutyOf<T extends Due>(
  { personId, unitId, rank, step, coefficient }: HeldRow,
  lawOn: PlainDate,
  rule: Rule<T>,
  due: T,
) {
  const rankTitle = findRank(rank, lawOn)?.title ?? rank
  return {
    kind: rule.kind,
    personId,
    unitId,
    on: due.on,
    becomes: rule.becomes(due),
    held: { rank, rankTitle, step, coefficient },
  }
}
