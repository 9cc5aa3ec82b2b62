import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { holds } from '#db/history.ts'
import type { Context } from '../access/model.ts'
import { reachesPerson } from '../access/service.ts'

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

/** People in reach by accent-blind name: those whose given name begins so come first. */
export async function findPeople(db: Queries, ctx: Context, q: string, limit: number): Promise<FoundPerson[]> {
  const { agency, today } = ctx
  const wanted = q.replaceAll(/[%_\\]/g, '\\$&')
  const { rows } = await sql<FoundPerson>`
    select i.person_id as "personId", i.full_name as name, u.name as "unitName", coalesce(g.office, g.title) as title
    from person_identity i
    left join posting g on g.agency_id = i.agency_id and g.person_id = i.person_id and ${holds('g', { day: today })}
    left join unit_profile u on u.agency_id = g.agency_id and u.unit_id = g.unit_id and ${holds('u', { day: today })}
    where i.agency_id = ${agency.id} and ${holds('i', { day: today })} and i.folded like '%' || fold(${wanted}) || '%'
      and ${reachesPerson(ctx, 'i.person_id')}
    order by fold(i.given_name) like fold(${wanted}) || '%' desc, i.given_name collate "vi", i.full_name collate "vi" limit ${limit}`.execute(
    db,
  )
  return rows
}
