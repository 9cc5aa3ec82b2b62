import { sql } from 'kysely'
import type { Db, Queries, Tx } from '#db/connect.ts'
import { type AsOf, holds } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import { reachesUnit } from '#modules/access/service.ts'
import type { EditAgency } from './api.ts'
import type { StaffKind, UnitProfile } from './model.ts'

export const findAgency = (db: Queries, agencyId: string) =>
  db.selectFrom('agency').selectAll().where('agency_id', '=', agencyId).executeTakeFirstOrThrow()

export const findAgencyByCode = (db: Db, code: string) =>
  db.selectFrom('agency').selectAll().where('code', '=', code).executeTakeFirst()

export const lockAgency = (tx: Tx, agencyId: string) =>
  tx.selectFrom('agency').selectAll().where('agency_id', '=', agencyId).forNoKeyUpdate().executeTakeFirstOrThrow()

export async function updateAgency(tx: Tx, agencyId: string, wanted: EditAgency): Promise<void> {
  const { version, name, governingBody, head, place, symbol } = wanted
  await tx
    .updateTable('agency')
    .set({ name, governing_body: governingBody, head, place, symbol, version: version + 1 })
    .where('agency_id', '=', agencyId)
    .execute()
}

export async function setToday(tx: Tx, agencyId: string, today: PlainDate): Promise<void> {
  await tx.updateTable('agency').set({ today }).where('agency_id', '=', agencyId).execute()
}

const profileColumns = sql`p.unit_id as id, p.name, p.parent_id as "parentId", p.position, p.kind, p.code, lower(p.valid)::text as from,
  upper(p.valid)::text as until, p.id as version`

export type TreeRow = UnitProfile & {
  depth: number
  path: string
  quota: Partial<Record<StaffKind, number>>
  people: Partial<Record<StaffKind, number>>
  quotaVersion: string | null
}

/** The units in reach as of a day, with what stands above each, its quotas and the people posted to it. */
export async function readUnits(ctx: Omit<Context, 'db'> & { readonly db: Queries }, at: AsOf): Promise<TreeRow[]> {
  const agencyId = ctx.agency.id
  const { rows } = await sql<TreeRow>`
    with above as (
      select c.descendant_id, max(c.depth) as depth, string_agg(a.name, ' › ' order by c.depth desc) as path
      from unit_closure c join unit_profile a on a.agency_id = c.agency_id and a.unit_id = c.ancestor_id and ${holds('a', at)}
      where c.agency_id = ${agencyId} and ${holds('c', at)} group by c.descendant_id),
    given as (
      select q.unit_id, jsonb_object_agg(q.staff, q.quota) as quota from staff_quota q
      where q.agency_id = ${agencyId} and ${holds('q', at)} group by q.unit_id),
    present as (
      select unit_id, jsonb_object_agg(staff, people) as people from (
        select s.unit_id, s.staff, count(*) as people from posting s
        where s.agency_id = ${agencyId} and ${holds('s', at)} group by s.unit_id, s.staff) counted group by unit_id)
    select ${profileColumns}, above.depth, above.path, coalesce(given.quota, '{}') as quota, coalesce(present.people, '{}') as people,
      (select max(q.id::text) from staff_quota q where q.agency_id = p.agency_id and q.unit_id = p.unit_id and upper_inf(q.known)) as "quotaVersion"
    from unit_profile p join above on above.descendant_id = p.unit_id
    left join given on given.unit_id = p.unit_id left join present on present.unit_id = p.unit_id
    where p.agency_id = ${agencyId} and ${holds('p', at)} and ${reachesUnit(ctx, 'p.unit_id')}
    order by p.position, p.name collate "vi", p.unit_id`.execute(ctx.db)
  return rows
}

/** The profile that holds on the day, else the newest we believe. */
export async function findProfile(
  tx: Queries,
  agencyId: string,
  unitId: string,
  day: PlainDate,
): Promise<UnitProfile | undefined> {
  const { rows } = await sql<UnitProfile>`select ${profileColumns} from unit_profile p
    where p.agency_id = ${agencyId} and p.unit_id = ${unitId} and upper_inf(p.known)
    order by p.valid @> ${day}::date desc, p.valid desc limit 1`.execute(tx)
  return rows[0]
}

export async function currentProfile(
  tx: Tx,
  agencyId: string,
  unitId: string,
  version: string,
): Promise<UnitProfile | undefined> {
  const { rows } = await sql<UnitProfile>`select ${profileColumns} from unit_profile p
    where p.agency_id = ${agencyId} and p.unit_id = ${unitId} and p.id = ${version} and upper_inf(p.known)`.execute(tx)
  return rows[0]
}

export async function inReach(tx: Queries, ctx: Context, unitIds: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from unit u
    where u.agency_id = ${ctx.agency.id} and u.id = any(${[...unitIds]}::uuid[]) and ${reachesUnit(ctx, 'u.id')}`.execute(
    tx,
  )
  return rows[0]?.count === new Set(unitIds).size
}

/** Held until the end of the transaction, so that no unit ends under the people being posted to it. */
export async function lockUnitRows(
  tx: Tx,
  agencyId: string,
  unitIds: readonly string[],
  how: 'share' | 'update',
): Promise<void> {
  await sql`select 1 from unit where agency_id = ${agencyId} and id = any(${[...unitIds]}::uuid[]) order by id
    ${how === 'share' ? sql`for share` : sql`for update`}`.execute(tx)
}
