import { type RawBuilder, sql } from 'kysely'
import type { Join } from './joins.ts'
import type { PopulationId } from './population.ts'
import type { View } from './view.ts'

export type Value = { readonly code: string; readonly label: string }

/** Names a column of a join, or of the population itself where it carries that join. */
export type At = (join: Join | 'base', column: string) => RawBuilder<unknown>

/**
 * Đặc điểm: a breakdown of people or events, defined once. `place` is SQL for the place of a row in `values`, from 1;
 * null where the records do not say.
 */
export type Trait = {
  readonly id: string
  readonly label: string
  readonly values: (view: View) => readonly Value[]
  readonly needs: readonly Join[]
  readonly place: (at: At, view: View, found: RawBuilder<unknown>) => RawBuilder<unknown>
  /** Whether the row has one of these places, where a column tells it at once. */
  readonly is?: (at: At, view: View, places: readonly (number | null)[]) => RawBuilder<unknown>
  /** Where a place is looked up by an id or code: a small table joined once. */
  readonly lookup?: (at: At, view: View) => Lookup
  /** Of events only: which of them have it. */
  readonly only?: readonly PopulationId[]
}

export type Lookup = {
  readonly of: RawBuilder<unknown>
  readonly type: 'uuid' | 'text'
  readonly places: ReadonlyMap<string, number>
}

type Listed = {
  readonly id: string
  readonly label: string
  readonly values: readonly Value[]
  readonly from: Join | 'base'
  readonly column: string
  readonly only?: readonly PopulationId[]
}

/** A trait whose code stands in a column. */
export const listed = ({ id, label, values, from, column, only }: Listed): Trait => ({
  id,
  label,
  values: () => values,
  needs: from === 'base' ? [] : [from],
  place: (at) => sql`array_position(${values.map(({ code }) => code)}::text[], ${at(from, column)})`,
  is: (at, _view, places) => isOneOf(at(from, column), values, places),
  ...(only && { only }),
})

/** The column holds the code of one of these places; null: none of the codes. */
export function isOneOf(column: RawBuilder<unknown>, values: readonly Value[], places: readonly (number | null)[]) {
  const codes = values.filter((_, at) => places.includes(at + 1) !== places.includes(null)).map(({ code }) => code)
  const found = sql`${column} = any(${codes}::text[])`
  return places.includes(null) ? sql`not coalesce(${found}, false)` : found
}

/** Codes and their names → values. */
export const named = (names: Readonly<Record<string, string>>): Value[] =>
  Object.entries(names).map(([code, label]) => ({ code, label }))

/** The codes that stand for these places, without looking each one up; no place, or place 0, is "not recorded". */
export function isAmong({ of, type, places: all }: Lookup, places: readonly (number | null)[]): RawBuilder<unknown> {
  const isWanted = (place: number) => places.includes(place === 0 ? null : place)
  const codes = [...all].flatMap(([code, place]) => (isWanted(place) !== places.includes(null) ? [code] : []))
  const found = sql`${of} = any(${codes}::${sql.raw(type)}[])`
  return places.includes(null) ? sql`not coalesce(${found}, false)` : found
}
