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
  ...(only && { only }),
})

/** Codes and their names → values. */
export const named = (names: Readonly<Record<string, string>>): Value[] =>
  Object.entries(names).map(([code, label]) => ({ code, label }))
