import { type RawBuilder, sql } from 'kysely'
import { type AsOf, holds } from '#db/history.ts'
import { degreeLevels, type DegreeLevel } from '#law/planning/intellectual.ts'
import type { Circle, Sector, TrainingMode } from './model.ts'

const rankOf = (fact: string) => sql`array_position(${[...degreeLevels]}::text[], ${sql.ref(`${fact}.level`)})`
const learnedOn = (fact: string) => sql`coalesce(${sql.ref(`${fact}.awarded_on`)}, lower(${sql.ref(`${fact}.valid`)}))`

const of = (fact: string, asOf: AsOf) => sql`${sql.ref(`${fact}.agency_id`)} = i.agency_id
  and ${sql.ref(`${fact}.person_id`)} = i.person_id and ${holds(fact, asOf)}`

/** Trình độ chuyên môn cao nhất of person `i` on the day, as `q`; of equals the one awarded last. */
export const highestDegree = (asOf: AsOf) => sql`left join lateral (select h.level, h.field, h.mode from qualification h
  where ${of('h', asOf)} order by ${rankOf('h')}, ${learnedOn('h')} desc nulls last, h.id limit 1) q on true`

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
  const better = sql`(${rankOf('b')} < ${rankOf('q')} or ${rankOf('b')} = ${rankOf('q')} and
    (${learnedOn('b')} > ${learnedOn('q')} or ${learnedOn('b')} is not distinct from ${learnedOn('q')} and b.id < q.id
      or ${learnedOn('q')} is null and ${learnedOn('b')} is not null))`
  return sql<boolean>`exists (select 1 from qualification q where ${of('q', asOf)} and ${sql.join(wanted, sql` and `)}
    and not exists (select 1 from qualification b where ${of('b', asOf)} and ${better}))`
}

export const tiedTo = (unitIds: readonly string[], asOf: AsOf) =>
  sql<boolean>`exists (select 1 from town_tie t where ${of('t', asOf)} and t.unit_id = any(${[...unitIds]}::uuid[]))`

export const worksIn = (sector: Sector, asOf: AsOf) =>
  sql<boolean>`exists (select 1 from town_tie t where ${of('t', asOf)} and t.sector = ${sector})`
