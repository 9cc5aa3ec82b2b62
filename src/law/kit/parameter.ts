import { type PlainDate, viDate } from '#lib/date.ts'
import type { Citation } from './citation.ts'
import { type Finding, finding } from './finding.ts'
import { Refusal } from './refusal.ts'

export type Era<T> = {
  readonly from: PlainDate
  readonly value: T | null // null: the law stopped providing it
  readonly cites: readonly Citation[]
  readonly checked: PlainDate | null // when a lawyer last compared it with the gazette
}

export type Parameter<T> = {
  readonly label: string
  readonly eras: readonly Era<T>[]
  on(date: PlainDate): Finding<T>
  /** The same value with no explanation, for a sweep over many people. */
  valueOn(date: PlainDate): T
}

/** A value fixed by law that changes from day to day only when the law does. */
export function parameter<T>(label: string, eras: readonly Era<T>[]): Parameter<T> {
  const newestFirst = eras.toReversed()

  function eraOn(date: PlainDate): Era<T> & { readonly value: T } {
    const era = newestFirst.find(({ from }) => from <= date)
    if (era === undefined || era.value === null) throw new NoLawInForce(label, date)
    return era as Era<T> & { readonly value: T }
  }

  return {
    label,
    eras,
    valueOn: (date) => eraOn(date).value,
    on(date) {
      const { from, value, cites } = eraOn(date)
      return finding(value, () => `${label}, áp dụng từ ${viDate(from)}`, { cites })
    },
  }
}

export class NoLawInForce extends Refusal {
  constructor(label: string, date: PlainDate) {
    super('not-yet-lawful', `Chưa có quy định về “${label}” tại ngày ${viDate(date)}`)
  }
}
