import { type RawBuilder, sql } from 'kysely'
import { type AsOf, holds } from '#db/history.ts'
import type { DegreeLevel } from '#law/planning/intellectual.ts'
import { degreeKey } from './degree-key.ts'
import type { Circle, Sector, TrainingMode } from './model.ts'

const of = (fact: string, asOf: AsOf) => sql`${sql.ref(`${fact}.agency_id`)} = i.agency_id
  and ${sql.ref(`${fact}.person_id`)} = i.person_id and ${holds(fact, asOf)}`

/** Trình độ chuyên môn cao nhất of person `i` on the day, as `q`; of equals the one awarded last, see {@link degreeKey}. */
export const highestDegree = (asOf: AsOf) => sql`left join lateral (select h.level, h.field, h.mode from qualification h
  where ${of('h', asOf)} order by ${degreeKey('h')}, h.id limit 1) q on true`

export const tied = (asOf: AsOf) => sql<boolean>`exists (select 1 from town_tie t where ${of('t', asOf)})`

/** Who is of the circle, where `s` is his posting or nothing. */
export function ofCircle(circle: Circle, levels: readonly DegreeLevel[], asOf: AsOf): RawBuilder<boolean> {
  if (circle === 'staff') return sql<boolean>`true`
  const here = sql<boolean>`(s.person_id is not null or ${tied(asOf)})`
  if (circle === 'register') return here
  return sql<boolean>`${here} and exists (select 1 from qualification q where ${of('q', asOf)}
    and q.level = any(${[...levels]}::text[]))`
}

/** His highest degree is of this level, or was got in this way. */
export function highestIs(
  { degree, mode }: { degree?: DegreeLevel | undefined; mode?: TrainingMode | undefined },
  asOf: AsOf,
) {
  const wanted = [degree && sql`q.level = ${degree}`, mode && sql`q.mode = ${mode}`].filter((one) => one !== undefined)
  const better = sql`(${degreeKey('b')}, b.id) < (${degreeKey('q')}, q.id)`
  return sql<boolean>`exists (select 1 from qualification q where ${of('q', asOf)} and ${sql.join(wanted, sql` and `)}
    and not exists (select 1 from qualification b where ${of('b', asOf)} and ${better}))`
}

export const tiedTo = (unitIds: readonly string[], asOf: AsOf) =>
  sql<boolean>`exists (select 1 from town_tie t where ${of('t', asOf)} and t.unit_id = any(${[...unitIds]}::uuid[]))`

export const worksIn = (sector: Sector, asOf: AsOf) =>
  sql<boolean>`exists (select 1 from town_tie t where ${of('t', asOf)} and t.sector = ${sector})`
