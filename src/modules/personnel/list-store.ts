import { type RawBuilder, sql } from 'kysely'
import { type AsOf, holds } from '#db/history.ts'
import type { Queries } from '#db/connect.ts'
import type { DegreeLevel } from '#law/planning/intellectual.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import { reachesPerson } from '#modules/access/service.ts'
import type { PersonRow } from './api.ts'
import { highestDegree, highestIs, ofCircle, tiedTo, worksIn } from './circle.ts'
import type { Circle, PeopleSort, Sector, TrainingMode } from './model.ts'
import { nameHas } from './name-search.ts'
import { order } from './list-order.ts'

export type Wanted = {
  readonly asOf: AsOf
  readonly circle: Circle
  /** The levels that make a trí thức, see {@link ofCircle}. */
  readonly levels: readonly DegreeLevel[]
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
  readonly communeIds?: readonly string[] | undefined
  readonly rank?: string | undefined
  readonly step?: number | undefined
  readonly staff?: string | undefined
  readonly degree?: DegreeLevel | undefined
  readonly mode?: TrainingMode | undefined
  readonly sector?: Sector | undefined
  readonly beyondTopStep?: 'yes' | undefined
}

export type Slice = { readonly limit: number; readonly offset: number }
export type Row = Omit<PersonRow, 'rankTitle' | 'due'>

/** More people than this are not counted one by one for a list; fewer while a name is being typed. */
export const mostCounted = ({ q }: Pick<Wanted, 'q'>) => (q?.trim() ? 1_000 : 50_000)

/** First who stands on the page, by what was asked; then all that is shown of those. */
export async function readPeople(db: Queries, ctx: Context, wanted: Wanted, slice: Slice | null): Promise<Row[]> {
  const { asOf } = wanted
  const by = order(wanted)
  const { rows } = await sql<Row>`
    select i.person_id as id, i.full_name as "fullName", i.given_name as "givenName", i.sex, i.birth_on as "birthOn",
      i.birth_precision as "birthPrecision", s.unit_id as "unitId", coalesce(u.name, '') as "unitName", s.staff, s.title, s.office,
      k.rank, k.step, k.coefficient, lower(k.valid)::text as "stepSince", b.percent, q.level as degree, q.field, q.mode,
      lu.name as "livesIn", wu.name as "worksIn", wt.sector, wt.employer
    from (select i.person_id, row_number() over (order by ${by}) as at ${asked(ctx, wanted)}
      order by ${by} ${slice ? sql`limit ${slice.limit} offset ${slice.offset}` : sql``}) page
    join person_identity i on i.agency_id = ${ctx.agency.id} and i.person_id = page.person_id and ${holds('i', asOf)}
    ${beside('posting', 's', asOf)} ${named('u', 's', asOf)} ${beside('salary_step', 'k', asOf)}
    ${beside('beyond_top_step', 'b', asOf)} ${highestDegree(asOf)}
    ${beside('town_tie', 'lt', asOf)} and lt.kind = 'lives' ${named('lu', 'lt', asOf)}
    ${beside('town_tie', 'wt', asOf)} and wt.kind = 'works' ${named('wu', 'wt', asOf)}
    order by page.at`.execute(db)
  return rows
}

/** How many, up to {@link mostCounted} and one more. */
export async function countPeople(db: Queries, ctx: Context, wanted: Wanted): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*)::int as total
    from (select 1 ${asked(ctx, { ...wanted, sort: 'name' })} limit ${mostCounted(wanted) + 1}) counted`.execute(db)
  return rows[0]!.total
}

export async function ranksHeld(db: Queries, ctx: Context, asOf: AsOf): Promise<{ code: string; people: number }[]> {
  const { rows } = await sql<{ code: string; people: number }>`select k.rank as code, count(*)::int as people
    from posting s join salary_step k on k.agency_id = s.agency_id and k.person_id = s.person_id and ${holds('k', asOf)}
    where s.agency_id = ${ctx.agency.id} and ${holds('s', asOf)} and ${reachesPerson(ctx, 's.person_id')}
    group by k.rank order by k.rank`.execute(db)
  return rows
}

/** What holds of person `i` in this table, or nothing. */
const beside = (table: string, fact: string, asOf: AsOf) => sql`left join ${sql.table(table)} ${sql.id(fact)}
  on ${sql.ref(`${fact}.agency_id`)} = i.agency_id and ${sql.ref(`${fact}.person_id`)} = i.person_id and ${holds(fact, asOf)}`

const named = (name: string, fact: string, asOf: AsOf) => sql`left join unit_profile ${sql.id(name)}
  on ${sql.ref(`${name}.agency_id`)} = i.agency_id and ${sql.ref(`${name}.unit_id`)} = ${sql.ref(`${fact}.unit_id`)} and ${holds(name, asOf)}`

/** From whom, and under which conditions: only the tables that are asked about. */
function asked(ctx: Context, wanted: Wanted) {
  const { asOf, circle, due, rank, step, sort, beyondTopStep } = wanted
  const posting = sql`posting s on s.agency_id = i.agency_id and s.person_id = i.person_id and ${holds('s', asOf)}`
  const paid = rank !== undefined || step !== undefined || ['rank', 'step', 'coefficient', 'stepSince'].includes(sort)
  return sql`from person_identity i ${circle === 'staff' ? sql`join` : sql`left join`} ${posting}
    ${due ? dues(due) : sql``} ${paid ? beside('salary_step', 'k', asOf) : sql``}
    ${beyondTopStep ? beside('beyond_top_step', 'b', asOf) : sql``}
    ${sort === 'unitName' ? named('u', 's', asOf) : sql``} ${sort === 'degree' ? highestDegree(asOf) : sql``}
    where ${chosen(ctx, wanted)}`
}

const dues = ({ only, personIds, ons }: NonNullable<Wanted['due']>) => sql`${only ? sql`join` : sql`left join`}
  unnest(${[...personIds]}::uuid[], ${[...ons]}::date[]) d(person_id, due_on) on d.person_id = i.person_id`

function chosen(ctx: Context, wanted: Wanted) {
  const { asOf, circle, levels, q, idNumber, unitIds, communeIds, rank, step, staff, degree, mode, sector } = wanted
  const all: RawBuilder<unknown>[] = [
    sql`i.agency_id = ${ctx.agency.id}`,
    holds('i', asOf),
    ofCircle(circle, levels, asOf),
    reachesPerson(ctx, 'i.person_id'),
  ]
  if (q?.trim()) all.push(nameHas('i.folded', q))
  if (idNumber) all.push(sql`i.id_number = ${idNumber}`)
  if (unitIds) all.push(sql`s.unit_id = any(${[...unitIds]}::uuid[])`)
  if (communeIds) all.push(tiedTo(communeIds, asOf))
  if (sector) all.push(worksIn(sector, asOf))
  if (degree ?? mode) all.push(highestIs({ degree, mode }, asOf))
  if (staff) all.push(sql`s.staff = ${staff}`)
  if (rank) all.push(sql`k.rank = ${rank}`)
  if (step) all.push(sql`k.step = ${step}`)
  if (wanted.beyondTopStep) all.push(sql`b.percent is not null`)
  return sql.join(all, sql` and `)
}

/** A unit and all below it, as the tree stood on the day. Asked for first: the plan of the list then knows how few they are. */
export async function treeOf(db: Queries, { agency }: Context, unitId: string, asOf: AsOf): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select c.descendant_id as id from unit_closure c
    where c.agency_id = ${agency.id} and c.ancestor_id = ${unitId} and ${holds('c', asOf)}`.execute(db)
  return rows.map(({ id }) => id)
}
