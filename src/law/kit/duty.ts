import type { PlainDate } from '#lib/date.ts'

/**
 * Việc phải làm: what is owed to a person by a day. Computed from facts by law, never stored.
 * A list carries the values; the finding behind one is asked for when it is shown.
 */
export type Duty = {
  readonly kind: string
  readonly personId: string
  readonly unitId: string
  readonly on: PlainDate
  /** What becomes of the person when it is done, in a few words: 'Bậc 4, hệ số 3,33'. */
  readonly becomes: string
  /** What the person holds until then, where the duty is about pay. */
  readonly held?: {
    readonly rank: string
    readonly rankTitle: string
    readonly step: number
    readonly coefficient: string
  }
}

/** What a unit, rather than a person, owes by a day. It is done on the page it leads to. */
export type UnitDuty = Pick<Duty, 'kind' | 'unitId' | 'on' | 'becomes'> & { readonly path: string }
