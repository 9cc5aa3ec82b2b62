import type { Tx } from '#db/connect.ts'
import { assertFacts, type Source } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Item } from '../../decisions/model.ts'

export type EarlyStep = {
  readonly rank: string
  readonly before: { readonly step: number; readonly coefficient: string; readonly countedFrom: PlainDate }
  readonly step: number
  readonly coefficient: string
  readonly on: PlainDate
  readonly year: number
  readonly months: number
  readonly kind: 'merit' | 'retirement'
  readonly merit: string
}

/** The new step, and that it was early: what the next review is judged by. */
export async function apply(tx: Tx, items: readonly Item<EarlyStep>[], source: Source) {
  await assertFacts(
    tx,
    'salary_step',
    items.map(({ personId, effect: { rank, step, coefficient, on } }) => ({
      key: { person_id: personId },
      span: { from: on },
      values: { rank, step, coefficient, counted_from: on },
    })),
    source,
  )
  await assertFacts(
    tx,
    'early_raise',
    items.map(({ personId, effect: { kind, year, on } }) => ({
      key: { person_id: personId, effective: on },
      span: { from: on },
      values: { kind, review_year: year, decided_on: null, paper: null },
    })),
    source,
  )
}
