import { type RawBuilder, sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { holds } from '#db/history.ts'
import type { Context } from '../access/model.ts'
import { reachesPerson } from '../access/service.ts'
import { nameHas } from '../personnel/service.ts'

export type PersonOnDesk = {
  readonly personId: string
  readonly name: string
  readonly givenName: string
  readonly folded: string
}

/** The names of these people today. */
export async function readNames(
  db: Queries,
  { agency, today }: Context,
  personIds: readonly string[],
): Promise<Map<string, PersonOnDesk>> {
  if (personIds.length === 0) return new Map()
  const { rows } = await sql<PersonOnDesk>`
    select i.person_id as "personId", i.full_name as name, i.given_name as "givenName", i.folded from person_identity i
    where i.agency_id = ${agency.id} and i.person_id = any(${[...personIds]}::uuid[]) and ${holds('i', { day: today })}`.execute(
    db,
  )
  return new Map(rows.map((row) => [row.personId, row]))
}

/** Every unit's name today. */
export async function readUnits(db: Queries, { agency, today }: Context): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`select u.unit_id as id, u.name from unit_profile u
    where u.agency_id = ${agency.id} and ${holds('u', { day: today })}`.execute(db)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export type FoundPerson = {
  readonly personId: string
  readonly name: string
  readonly unitName: string | null
  readonly title: string | null
}

/** People in reach by accent-blind name, whether in post or in the wider register: those whose given name begins so come first. */
export async function findPeople(db: Queries, ctx: Context, q: string, limit: number): Promise<FoundPerson[]> {
  const begins = q.trim().replaceAll(/[%_\\]/g, '\\$&')
  const first = await firstNamed(db, ctx, sql`fold(i.given_name) like fold(${begins}) || '%'`, byGivenName, limit)
  if (first.length === limit) return first
  const others = await firstNamed(db, ctx, nameHas('i.folded', q), byName, limit)
  const seen = new Set(first.map(({ personId }) => personId))
  return [...first, ...others.filter(({ personId }) => !seen.has(personId))].slice(0, limit)
}

const byGivenName = sql`fold(i.given_name) using ~<~, i.full_name collate "vi", i.person_id`
const byName = sql`i.given_name collate "vi", i.full_name collate "vi", i.person_id`

/** First who they are, in the order of an index; then where each is found. */
async function firstNamed(
  db: Queries,
  ctx: Context,
  named: RawBuilder<unknown>,
  by: RawBuilder<unknown>,
  limit: number,
): Promise<FoundPerson[]> {
  const asOf = { day: ctx.today }
  const { rows } = await sql<FoundPerson>`
    select i.person_id as "personId", i.full_name as name, coalesce(u.name, t.name) as "unitName",
      coalesce(g.office, g.title, t.employer) as title
    from (select i.agency_id, i.person_id, i.full_name, row_number() over (order by ${by}) as at from person_identity i
      where i.agency_id = ${ctx.agency.id} and ${holds('i', asOf)} and ${named} and ${reachesPerson(ctx, 'i.person_id')}
      order by ${by} limit ${limit}) i
    left join posting g on g.agency_id = i.agency_id and g.person_id = i.person_id and ${holds('g', asOf)}
    left join unit_profile u on u.agency_id = g.agency_id and u.unit_id = g.unit_id and ${holds('u', asOf)}
    left join lateral (select p.name, k.employer from town_tie k
      join unit_profile p on p.agency_id = k.agency_id and p.unit_id = k.unit_id and ${holds('p', asOf)}
      where g.person_id is null and k.agency_id = i.agency_id and k.person_id = i.person_id and ${holds('k', asOf)}
      order by k.kind desc limit 1) t on true
    order by i.at`.execute(db)
  return rows
}
