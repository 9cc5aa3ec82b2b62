import type { Tx } from '#db/connect.ts'
import { assertFacts, type Source } from '#db/history.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { Item } from '../../decisions/model.ts'
import { heldFrom } from '../held-from.ts'

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

const vi = (coefficient: string) => coefficient.replace('.', ',')

export const columns = [
  { heading: 'Mã ngạch', align: 'center', width: 2.2 },
  { heading: 'Bậc, hệ số cũ', align: 'center', width: 1.8 },
  { heading: 'Bậc, hệ số mới', align: 'center', width: 1.8 },
  { heading: 'Nâng trước', align: 'center', width: 1.4 },
  { heading: 'Căn cứ', align: 'left', width: 3.6 },
  { heading: 'Thời điểm hưởng, tính nâng bậc lần sau', align: 'center', width: 2.4 },
] as const

export const cells = ({ effect: { rank, before, step, coefficient, months, merit, on } }: Item<EarlyStep>) => [
  rank,
  `${before.step}, ${vi(before.coefficient)}`,
  `${step}, ${vi(coefficient)}`,
  `${months} tháng`,
  merit,
  viDate(on),
]

export const does = (items: readonly Item<EarlyStep>[]) =>
  `Thay đổi bậc lương của ${items.length} người, ${heldFrom(items.map(({ effect }) => effect.on))}`

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
