import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { type Condition, counted, placeIn } from './compile.ts'
import type { Population } from './population.ts'
import type { Trait } from './trait.ts'
import type { View } from './view.ts'

/** How many there are at each combination of places; combinations without anybody are left out. */
export type Cell = { readonly places: readonly (number | null)[]; readonly value: number }

export async function tally(
  db: Queries,
  view: View,
  population: Population,
  by: readonly Trait[],
  conditions: readonly Condition[],
): Promise<Cell[]> {
  const from = counted(view, population, by, conditions)
  if (by.length === 0) {
    const { rows } = await sql<{ value: number }>`select count(*)::int as value ${from}`.execute(db)
    return [{ places: [], value: rows[0]!.value }]
  }
  const places = by.map((trait, at) => sql`(${placeIn(population, trait, view)})::int as ${sql.ref(`p${at}`)}`)
  const names = sql.join(by.map((_, at) => sql.ref(`p${at}`)))
  const { rows } = await sql<Record<string, number | null>>`select ${names}, count(*)::int as value
    from (select ${sql.join(places)} ${from}) placed group by ${names}`.execute(db)
  return rows.map((row) => ({ places: by.map((_, at) => row[`p${at}`] ?? null), value: row['value']! }))
}

/** One number of a form: how many of a row meet all of these. */
export type Measure = { readonly id: string; readonly when: readonly Condition[] }

/** Rows by one trait, with many measures each, in one reading of the records. */
export async function tallyMeasures(
  db: Queries,
  view: View,
  population: Population,
  by: Trait,
  measures: readonly Measure[],
  conditions: readonly Condition[],
): Promise<ReadonlyMap<number | null, readonly number[]>> {
  const looked = [...new Set([by, ...measures.flatMap(({ when }) => when.map(({ trait }) => trait))])]
  const name = (trait: Trait) => sql.ref(`p${looked.indexOf(trait)}`)
  const places = looked.map((trait) => sql`(${placeIn(population, trait, view)})::int as ${name(trait)}`)
  const is = ({ trait, places: wanted }: Condition) => {
    const known = wanted.filter((one) => one !== null)
    const oneOf =
      known.length === 1
        ? sql`${name(trait)} = ${sql.lit(known[0]!)}`
        : sql`${name(trait)} in (${sql.join(known.map((one) => sql.lit(one)))})`
    if (known.length === 0) return sql`${name(trait)} is null`
    return wanted.includes(null) ? sql`(${oneOf} or ${name(trait)} is null)` : oneOf
  }
  const columns = measures.map(({ when }, at) => {
    const met = when.length > 0 ? sql`filter (where ${sql.join(when.map(is), sql` and `)})` : sql``
    return sql`count(*) ${met}::int as ${sql.ref(`m${at}`)}`
  })
  const { rows } = await sql<Record<string, number>>`select ${name(by)} as row, ${sql.join(columns)}
    from (select ${sql.join(places)} ${counted(view, population, looked, conditions)} offset 0) placed
    group by 1`.execute(db) // "offset 0": each place is reckoned once, not for every measure
  return new Map(rows.map((row) => [row['row'] ?? null, measures.map((_, at) => row[`m${at}`]!)]))
}
