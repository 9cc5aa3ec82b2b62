import { type RawBuilder, sql } from 'kysely'
import { type AsOf, holds } from '#db/history.ts'
import type { Queries } from '#db/connect.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import { reachesPerson } from '#modules/access/service.ts'
import type { PersonRow } from './api.ts'
import type { PeopleSort } from './model.ts'

export type Wanted = {
  readonly asOf: AsOf
  readonly sort: PeopleSort
  readonly desc: boolean
  /** The days on which something is due: joined to filter or to sort by; with `onlyDue`, nobody else. */
  readonly due?:
    | { readonly personIds: readonly string[]; readonly ons: readonly PlainDate[]; readonly only: boolean }
    | undefined
  readonly q?: string | undefined
  readonly idNumber?: string | undefined
  /** The unit asked for and all below it, see {@link treeOf}. */
  readonly unitIds?: readonly string[] | undefined
  readonly rank?: string | undefined
  readonly step?: number | undefined
  readonly staff?: string | undefined
  readonly beyondTopStep?: 'yes' | undefined
}

export type Slice = { readonly limit: number; readonly offset: number }
export type Row = Omit<PersonRow, 'rankTitle' | 'due'>

export async function readPeople(db: Queries, ctx: Context, wanted: Wanted, slice: Slice | null): Promise<Row[]> {
  const { asOf } = wanted
  const { rows } = await sql<Row>`
    select i.person_id as id, i.full_name as "fullName", i.given_name as "givenName", i.sex, i.birth_on as "birthOn",
      i.birth_precision as "birthPrecision", s.unit_id as "unitId", coalesce(u.name, '') as "unitName", s.staff, s.title, s.office,
      k.rank, k.step, k.coefficient, lower(k.valid)::text as "stepSince", b.percent
    ${people(ctx, wanted)} ${step(asOf)}
    left join unit_profile u on u.agency_id = s.agency_id and u.unit_id = s.unit_id and ${holds('u', asOf)}
    ${beyond(wanted)}
    where ${chosen(ctx, wanted)} order by ${order(wanted)}
    ${slice ? sql`limit ${slice.limit} offset ${slice.offset}` : sql``}`.execute(db)
  return rows
}

export async function countPeople(db: Queries, ctx: Context, wanted: Wanted): Promise<number> {
  const paid = wanted.rank !== undefined || wanted.step !== undefined
  const { rows } = await sql<{ total: number }>`select count(*)::int as total
    ${people(ctx, wanted)} ${paid ? step(wanted.asOf) : sql``}
    ${wanted.beyondTopStep ? beyond(wanted) : sql``} where ${chosen(ctx, wanted)}`.execute(db)
  return rows[0]!.total
}

export async function ranksHeld(db: Queries, ctx: Context, asOf: AsOf): Promise<{ code: string; people: number }[]> {
  const { rows } = await sql<{ code: string; people: number }>`select k.rank as code, count(*)::int as people
    ${people(ctx, {})} ${step(asOf)}
    where ${chosen(ctx, { asOf })} and k.rank is not null group by k.rank order by k.rank`.execute(db)
  return rows
}

const people = ({ agency }: Context, { due }: Pick<Wanted, 'due'>) => sql`from person_identity i
  join posting s on s.agency_id = ${agency.id} and s.person_id = i.person_id
  ${
    due
      ? sql`${due.only ? sql`join` : sql`left join`} unnest(${[...due.personIds]}::uuid[], ${[...due.ons]}::date[])
    d(person_id, due_on) on d.person_id = i.person_id`
      : sql``
  }`

const step = (asOf: AsOf) =>
  sql`left join salary_step k on k.agency_id = i.agency_id and k.person_id = i.person_id and ${holds('k', asOf)}`

const beyond = ({ asOf, beyondTopStep }: Wanted) => sql`${beyondTopStep ? sql`join` : sql`left join`} beyond_top_step b
  on b.agency_id = i.agency_id and b.person_id = i.person_id and ${holds('b', asOf)}`

function chosen(
  ctx: Context,
  { asOf, q, idNumber, unitIds, rank, step: held, staff }: Partial<Wanted> & Pick<Wanted, 'asOf'>,
) {
  const all: RawBuilder<unknown>[] = [
    sql`i.agency_id = ${ctx.agency.id}`,
    holds('i', asOf),
    holds('s', asOf),
    reachesPerson(ctx, 'i.person_id'),
  ]
  const words = q
    ?.trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[%_\\]/g, '\\$&')
  if (words) all.push(sql`i.folded like '%' || fold(${words}) || '%'`)
  if (idNumber) all.push(sql`i.id_number = ${idNumber}`)
  if (unitIds) all.push(sql`s.unit_id = any(${[...unitIds]}::uuid[])`)
  if (staff) all.push(sql`s.staff = ${staff}`)
  if (rank) all.push(sql`k.rank = ${rank}`)
  if (held) all.push(sql`k.step = ${held}`)
  return sql.join(all, sql` and `)
}

/** A unit and all below it, as the tree stood on the day. Asked for first: the plan of the list then knows how few they are. */
export async function treeOf(db: Queries, { agency }: Context, unitId: string, asOf: AsOf): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select c.descendant_id as id from unit_closure c
    where c.agency_id = ${agency.id} and c.ancestor_id = ${unitId} and ${holds('c', asOf)}`.execute(db)
  return rows.map(({ id }) => id)
}

const sortKeys: Readonly<Record<Exclude<PeopleSort, 'name'>, RawBuilder<unknown>>> = {
  birthOn: sql`i.birth_on`,
  unitName: sql`u.name collate "vi"`,
  title: sql`s.title collate "vi"`,
  office: sql`s.office collate "vi"`,
  rank: sql`k.rank`,
  step: sql`k.step`,
  coefficient: sql`k.coefficient`,
  stepSince: sql`lower(k.valid)`,
  due: sql`d.due_on`,
}

/** Those without the value come last, either way; then by given name. */
function order({ sort, desc }: Wanted) {
  const way = desc ? sql`desc` : sql`asc`
  if (sort === 'name') return sql`i.given_name collate "vi" ${way}, i.full_name collate "vi" ${way}, i.person_id ${way}`
  return sql`${sortKeys[sort]} ${way} nulls last, i.given_name collate "vi", i.full_name collate "vi", i.person_id`
}
