import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import { holds } from '#db/history.ts'
import { newId } from '#lib/id.ts'
import type { Context } from '../access/model.ts'
import type { OpenCampaign, ProposeCorrection } from './api.ts'

/** Units that have people of their own today. */
export async function unitsWithPeople(db: Queries, { agency, today }: Context): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct s.unit_id as id from posting s
    where s.agency_id = ${agency.id} and ${holds('s', { day: today })}`.execute(db)
  return rows.map(({ id }) => id)
}

export type UnitStanding = {
  readonly id: string
  readonly name: string
  readonly stands: boolean
  readonly busy: string | null
}

/** Do these units stand today, and is one of them asked by a campaign that is still open? */
export async function standing(db: Queries, { agency, today }: Context, unitIds: readonly string[]) {
  const { rows } = await sql<UnitStanding>`
    select u.id, coalesce(f.name, (select p.name from unit_profile p where p.agency_id = u.agency_id and p.unit_id = u.id
        and upper_inf(p.known) order by p.valid desc limit 1), '') as name, f.id is not null as stands,
      (select c.title from campaign c join campaign_unit k on k.agency_id = c.agency_id and k.campaign_id = c.id
        where k.agency_id = u.agency_id and k.unit_id = u.id and c.closed_at is null and k.handed_in_at is null limit 1) as busy
    from unit u left join unit_profile f on f.agency_id = u.agency_id and f.unit_id = u.id and ${holds('f', { day: today })}
    where u.agency_id = ${agency.id} and u.id = any(${[...unitIds]}::uuid[])`.execute(db)
  return rows
}

/** One opening at a time, so that two never ask one unit together. */
export const lockCampaigns = (tx: Tx, { agency }: Context) =>
  sql`select pg_advisory_xact_lock(hashtextextended('campaign:' || ${agency.id}, 0))`.execute(tx)

export async function insertCampaign(
  tx: Tx,
  { agency, actor, today }: Context,
  { title, message, parts, dueOn }: OpenCampaign,
  unitIds: readonly string[],
): Promise<string> {
  const id = newId()
  await sql`insert into campaign (agency_id, id, title, message, parts, due_on, opened_by, opened_on)
    values (${agency.id}, ${id}, ${title}, ${message}, ${parts}, ${dueOn}::date, ${actor.accountId}, ${today}::date)`.execute(
    tx,
  )
  await sql`insert into campaign_unit (agency_id, campaign_id, unit_id)
    select ${agency.id}, ${id}, u from unnest(${[...unitIds]}::uuid[]) u`.execute(tx)
  return id
}

export type UnitLock = { readonly handedIn: boolean; readonly closed: boolean; readonly title: string }

/** Locks a unit's part of a campaign against handing in, checking and closing at the same time. */
export async function lockUnit(tx: Tx, { agency }: Context, id: string, unitId: string): Promise<UnitLock | undefined> {
  const { rows } =
    await sql<UnitLock>`select u.handed_in_at is not null as "handedIn", c.closed_at is not null as closed, c.title
    from campaign c join campaign_unit u on u.agency_id = c.agency_id and u.campaign_id = c.id and u.unit_id = ${unitId}
    where c.agency_id = ${agency.id} and c.id = ${id} for update of c, u`.execute(tx)
  return rows[0]
}

export async function insertChecks(
  tx: Tx,
  { agency, actor }: Context,
  id: string,
  unitId: string,
  personIds: readonly string[],
): Promise<void> {
  await sql`insert into campaign_check (agency_id, campaign_id, person_id, unit_id, checked_by)
    select ${agency.id}, ${id}, p, ${unitId}, ${actor.accountId} from unnest(${[...personIds]}::uuid[]) p
    on conflict (agency_id, campaign_id, person_id) do update
    set unit_id = excluded.unit_id, checked_by = excluded.checked_by, checked_at = now()`.execute(tx)
}

export async function insertCorrection(
  tx: Tx,
  { agency, actor, today }: Context,
  at: { readonly id: string; readonly unitId: string; readonly held: string | null },
  { personId, field, wanted, note }: ProposeCorrection,
): Promise<string> {
  const id = newId()
  await sql`insert into campaign_correction (agency_id, id, campaign_id, unit_id, person_id, field, held, wanted, note, proposed_by, proposed_on)
    values (${agency.id}, ${id}, ${at.id}, ${at.unitId}, ${personId}, ${field}, ${at.held}, ${wanted}, ${note}, ${actor.accountId},
      ${today}::date)`.execute(tx)
  return id
}

export async function handIn(tx: Tx, { agency, actor }: Context, id: string, unitId: string, people: number) {
  await sql`update campaign_unit set handed_in_at = now(), handed_in_by = ${actor.accountId}, people = ${people}
    where agency_id = ${agency.id} and campaign_id = ${id} and unit_id = ${unitId}`.execute(tx)
}

/** False when it was answered meanwhile. */
export async function answer(
  tx: Tx,
  { agency, actor }: Context,
  correctionId: string,
  accepted: boolean,
  words: string | null,
): Promise<boolean> {
  const { rows } = await sql`update campaign_correction
    set answered_at = now(), answered_by = ${actor.accountId}, accepted = ${accepted}, answer = ${words}
    where agency_id = ${agency.id} and id = ${correctionId} and answered_at is null returning 1`.execute(tx)
  return rows.length > 0
}

export async function close(tx: Tx, { agency, actor }: Context, id: string, note: string): Promise<boolean> {
  const { rows } =
    await sql`update campaign set closed_at = now(), closed_by = ${actor.accountId}, closed_note = ${note}
    where agency_id = ${agency.id} and id = ${id} and closed_at is null returning 1`.execute(tx)
  return rows.length > 0
}
