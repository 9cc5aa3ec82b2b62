import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { believed } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import { type Condition, counted } from './compile.ts'
import type { Population } from './population.ts'
import type { View } from './view.ts'

export type Slice = { readonly limit: number; readonly offset: number }
export type Behind = {
  readonly id: string
  readonly fullName: string
  readonly birthOn: PlainDate | null
  readonly unitName: string | null
  readonly detail: string | null
}

/** The people, or the classes, that a number counts, in the order of names; an event gives its own row. */
export async function behind(
  db: Queries,
  view: View,
  population: Population,
  conditions: readonly Condition[],
  slice: Slice | null,
): Promise<Behind[]> {
  const part = slice ? sql`limit ${slice.limit} offset ${slice.offset}` : sql``
  if (population.kind === 'classes') {
    const { rows } = await sql<Behind>`select base.person_id as id, base.name as "fullName", null as "birthOn",
        base.organiser as "unitName", to_char(base."on", 'DD/MM/YYYY') as detail
      ${counted(view, population, [], conditions)} order by base."on", base.name collate "vi", base.person_id ${part}`.execute(
      db,
    )
    return rows
  }
  const names = new Map(view.units.map(({ id, name }) => [id, name]))
  const events = population.kind === 'events'
  const detail = detailOf(population)
  const from = counted(view, population, [], conditions, ['identity', 'posting', 'worksAt', 'livesAt'])
  const tie = population.id === 'staff' ? sql`null` : sql`"worksAt".unit_id, "livesAt".unit_id`
  const posting = population.carries.includes('posting') ? 'base' : 'posting'
  const { rows } = await sql<Behind & { unitId: string | null; title: string | null }>`select base.person_id as id,
      identity.full_name as "fullName", identity.birth_on as "birthOn", coalesce(${sql.ref(`${posting}.unit_id`)}, ${tie}) as "unitId",
      ${detail} as detail
    ${from} order by identity.given_name collate "vi", identity.full_name collate "vi", base.person_id
      ${events ? sql`, base."on"` : sql``} ${part}`.execute(db)
  const gone = rows.flatMap(({ unitId }) => (unitId && !names.has(unitId) ? [unitId] : []))
  for (const { id, name } of await lastNames(db, view, gone)) names.set(id, name)
  return rows.map(({ unitId, ...row }) => ({ ...row, unitName: unitId ? (names.get(unitId) ?? null) : null }))
}

/** Of units that are no more on the day: the last name they had by then. */
async function lastNames(db: Queries, { ctx, asOf }: View, ids: readonly string[]) {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string; name: string }>`select distinct on (f.unit_id) f.unit_id as id, f.name
    from unit_profile f where f.agency_id = ${ctx.agency.id} and f.unit_id = any(${[...new Set(ids)]}::uuid[])
      and ${believed('f', asOf.knownAt)} and coalesce(lower(f.valid), '-infinity') <= ${asOf.day}::date
    order by f.unit_id, lower(f.valid) desc nulls last`.execute(db)
  return rows
}

/** What tells one row from another of the same person: the day and the paper of what happened; the post of whoever holds one. */
function detailOf({ id, kind, carries }: Population) {
  if (kind === 'people') {
    const post = carries.includes('posting') ? 'base' : 'posting'
    return sql`coalesce(${sql.ref(`${post}.office`)}, ${sql.ref(`${post}.title`)})`
  }
  const day = sql`to_char(base."on", 'DD/MM/YYYY')`
  if (id === 'graded') return sql`'năm ' || base.year`
  const told = id === 'learners' ? sql`base.name` : sql`base.paper`
  return sql`concat_ws(', ', ${day}, ${told})`
}
