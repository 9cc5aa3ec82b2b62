import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import type { Source, Span } from '#db/history.ts'
import { assertFacts } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { StaffKind, UnitKind } from './model.ts'

const days = ({ from, until }: Span) => sql`daterange(${from}::date, ${until ?? null}::date)`

export async function insertUnits(tx: Tx, agencyId: string, ids: readonly string[]): Promise<void> {
  await tx
    .insertInto('unit')
    .values(ids.map((id) => ({ agency_id: agencyId, id })))
    .execute()
}

/** Ids for units that a plan will set up; a unit without a profile stands on no day. */
export async function reserveUnits(tx: Tx, agencyId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .insertInto('unit')
    .values(ids.map((id) => ({ agency_id: agencyId, id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export type Profile = {
  readonly unitId: string
  readonly name: string
  readonly parentId: string | null
  readonly position: number
  readonly kind: UnitKind | null
  readonly code: string | null
  readonly span: Span
}

export const writeProfiles = (tx: Tx, profiles: readonly Profile[], source: Source) =>
  assertFacts(
    tx,
    'unit_profile',
    profiles.map(({ unitId, name, parentId, position, kind, code, span }) => ({
      key: { unit_id: unitId },
      span,
      values: { name, parent_id: parentId, position, kind, code },
    })),
    source,
  )

/** Does the unit exist on every one of these days? */
export async function standsOver(tx: Queries, agencyId: string, unitId: string, span: Span): Promise<boolean> {
  const { rows } = await sql<{
    stands: boolean | null
  }>`select range_agg(valid) @> ${days(span)} as stands from unit_profile
    where agency_id = ${agencyId} and unit_id = ${unitId} and upper_inf(known)`.execute(tx)
  return rows[0]?.stands ?? false
}

/** Is `unitId` above `otherId`, or the same, on any of these days? */
export async function isAbove(tx: Tx, agencyId: string, unitId: string, otherId: string, span: Span): Promise<boolean> {
  const { rows } = await sql`select 1 from unit_closure where agency_id = ${agencyId} and upper_inf(known)
    and ancestor_id = ${unitId} and descendant_id = ${otherId} and valid && ${days(span)} limit 1`.execute(tx)
  return rows.length > 0
}

/** What would be left without a unit from this day on: people posted to it, units under it. */
export async function dependants(
  tx: Tx,
  agencyId: string,
  unitId: string,
  on: PlainDate,
): Promise<{ people: number; children: number }> {
  const { rows } = await sql<{ people: number; children: number }>`select
    (select count(distinct person_id)::int from posting where agency_id = ${agencyId} and unit_id = ${unitId}
      and upper_inf(known) and valid && ${days({ from: on })}) as people,
    (select count(distinct unit_id)::int from unit_profile where agency_id = ${agencyId} and parent_id = ${unitId}
      and upper_inf(known) and valid && ${days({ from: on })}) as children`.execute(tx)
  return rows[0]!
}

export type Child = {
  readonly id: string
  readonly name: string
  readonly position: number
  readonly kind: UnitKind | null
  readonly code: string | null
  readonly until: PlainDate | null
}

export async function childrenOf(tx: Tx, agencyId: string, parentId: string | null, day: PlainDate): Promise<Child[]> {
  const { rows } =
    await sql<Child>`select unit_id as id, name, position, kind, code, upper(valid)::text as until from unit_profile
    where agency_id = ${agencyId} and parent_id is not distinct from ${parentId}::uuid and upper_inf(known) and valid @> ${day}::date
    order by position, name collate "vi", unit_id`.execute(tx)
  return rows
}

/** One past the last position among the units of this parent, whatever the day. */
export async function nextPosition(tx: Tx, agencyId: string, parentId: string | null): Promise<number> {
  const { rows } = await sql<{ next: number }>`select coalesce(max(position) + 1, 0) as next from unit_profile
    where agency_id = ${agencyId} and parent_id is not distinct from ${parentId}::uuid and upper_inf(known)`.execute(tx)
  return rows[0]!.next
}

/** Another unit that bears the code on some of these days. */
export async function bearerOf(
  tx: Queries,
  agencyId: string,
  code: string,
  span: Span,
  except: string | null,
): Promise<{ name: string; until: PlainDate | null } | undefined> {
  const { rows } = await sql<{ name: string; until: PlainDate | null }>`
    select name, upper(valid)::text as until from unit_profile
    where agency_id = ${agencyId} and code = ${code} and upper_inf(known) and valid && ${days(span)}
      and unit_id is distinct from ${except}::uuid order by valid limit 1`.execute(tx)
  return rows[0]
}

export type Named = {
  readonly name: string
  readonly key: string
  readonly unitId: string | null
  readonly until: PlainDate | null
  readonly position: number
  readonly kind: UnitKind | null
  readonly code: string | null
  readonly oldName: string | null
}

/** Units by name, blind to accents: the one that stands on the day, else the first that begins after it (`until` its beginning). */
export async function unitsNamed(
  tx: Queries,
  agencyId: string,
  names: readonly string[],
  day: PlainDate,
): Promise<Named[]> {
  const { rows } =
    await sql<Named>`select n.name, fold(n.name) as key, u.unit_id as "unitId", u.position, u.kind, u.code, u.name as "oldName",
      case when u.valid @> ${day}::date then null else lower(u.valid)::text end as until
    from unnest(${[...names]}::text[]) with ordinality n(name, ordinal) left join lateral (
      select p.unit_id, p.position, p.kind, p.code, p.name, p.valid from unit_profile p
      where p.agency_id = ${agencyId} and upper_inf(p.known) and p.folded = fold(n.name) and not p.valid << daterange(${day}::date, null)
      order by p.valid @> ${day}::date desc, p.name = n.name desc, lower(p.valid), p.position, p.unit_id limit 1) u on true
    order by n.ordinal`.execute(tx)
  return rows
}

export async function quotaVersion(tx: Tx, agencyId: string, unitId: string): Promise<string | null> {
  const { rows } = await sql<{ version: string | null }>`select max(id::text) as version from staff_quota
    where agency_id = ${agencyId} and unit_id = ${unitId} and upper_inf(known)`.execute(tx)
  return rows[0]?.version ?? null
}

/** For each staff kind, the day after `from` on which its quota changes next. */
export async function nextQuotaChanges(
  tx: Tx,
  agencyId: string,
  unitId: string,
  from: PlainDate,
): Promise<Map<string, PlainDate>> {
  const { rows } = await sql<{
    staff: string
    next: PlainDate
  }>`select staff, min(lower(valid))::text as next from staff_quota
    where agency_id = ${agencyId} and unit_id = ${unitId} and upper_inf(known) and lower(valid) > ${from}::date group by staff`.execute(
    tx,
  )
  return new Map(rows.map(({ staff, next }) => [staff, next]))
}

/** Biên chế của chính đơn vị này vào một ngày. */
export async function quotaOn(
  tx: Tx,
  agencyId: string,
  unitId: string,
  day: PlainDate,
): Promise<Partial<Record<StaffKind, number>>> {
  const { rows } = await sql<{ staff: StaffKind; quota: number }>`select staff, quota from staff_quota
    where agency_id = ${agencyId} and unit_id = ${unitId} and upper_inf(known) and valid @> ${day}::date`.execute(tx)
  return Object.fromEntries(rows.map(({ staff, quota }) => [staff, quota]))
}
