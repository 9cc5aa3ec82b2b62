import { type RawBuilder, sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import type { PlainDate } from '#lib/date.ts'
import { newId } from '#lib/id.ts'
import type { Context } from '../../access/model.ts'
import { reachesPerson } from '../../access/service.ts'

export type OvertimeRow = {
  readonly id: string
  readonly personId: string
  readonly fullName: string
  readonly unitId: string
  readonly unitName: string
  readonly day: PlainDate
  readonly starts: number
  readonly ends: number
  readonly purpose: string
  readonly extended: boolean
  readonly compensated: boolean
  readonly askedBy: string
  readonly askedByName: string
  readonly askedAt: string
  readonly approved: boolean | null
  readonly decidedByName: string | null
  readonly decisionNote: string | null
  readonly workedStarts: number | null
  readonly workedEnds: number | null
  readonly withdrawn: boolean
  readonly paid: { readonly amount: number; readonly month: PlainDate } | null
}

const name = (table: string, key: string) =>
  sql`(select full_name from account a where a.agency_id = o.agency_id and a.id = ${sql.ref(`${table}.${key}`)})`

type Wanted = { readonly where: RawBuilder<unknown>; readonly lock?: boolean }

async function read(db: Queries, ctx: Context, { where, lock }: Wanted): Promise<OvertimeRow[]> {
  const { rows } = await sql<OvertimeRow>`select o.id, o.person_id as "personId", i.full_name as "fullName",
      o.unit_id as "unitId", u.name as "unitName", o.day, o.starts, o.ends, o.purpose, o.extended, o.compensated,
      o.asked_by as "askedBy", ${name('o', 'asked_by')} as "askedByName",
      to_char(o.asked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "askedAt", o.approved,
      ${name('o', 'decided_by')} as "decidedByName", o.decision_note as "decisionNote",
      o.worked_starts as "workedStarts", o.worked_ends as "workedEnds", o.withdrawn_at is not null as withdrawn,
      (select jsonb_build_object('amount', p.amount, 'month', p.month) from overtime_paid p
        where p.agency_id = o.agency_id and p.overtime_id = o.id) as paid
    from overtime o
    left join lateral (select full_name, given_name from person_identity f where f.agency_id = o.agency_id
      and f.person_id = o.person_id and upper_inf(f.known) order by lower(f.valid) desc nulls last limit 1) i on true
    left join lateral (select name from unit_profile f where f.agency_id = o.agency_id and f.unit_id = o.unit_id
      and upper_inf(f.known) order by f.valid @> o.day desc, lower(f.valid) desc nulls last limit 1) u on true
    where o.agency_id = ${ctx.agency.id} and ${where} and ${reachesPerson(ctx, 'o.person_id')}
    order by o.day, i.given_name collate "vi", i.full_name collate "vi", o.starts
    ${lock ? sql`for update of o` : sql``}`.execute(db)
  return rows
}

export const inMonth = (db: Queries, ctx: Context, month: PlainDate, personId?: string) =>
  read(db, ctx, {
    where: sql`o.day >= ${month}::date and o.day < ${month}::date + interval '1 month'
      and ${personId ? sql`o.person_id = ${personId}` : sql`true`}`,
  })

export const one = async (db: Queries, ctx: Context, id: string, lock = false) =>
  (await read(db, ctx, { where: sql`o.id = ${id}`, lock })).at(0)

/** Approved minutes of the day, the month and the year: as worked where that is known. */
export async function approvedBefore(db: Queries, { agency }: Context, personId: string, day: PlainDate) {
  const minutes = sql`coalesce(o.worked_ends - o.worked_starts, o.ends - o.starts)`
  const { rows } = await sql<{ day: number; month: number; year: number }>`select
      coalesce(sum(${minutes}) filter (where o.day = ${day}::date), 0)::int as day,
      coalesce(sum(${minutes}) filter (where date_trunc('month', o.day) = date_trunc('month', ${day}::date)), 0)::int as month,
      coalesce(sum(${minutes}), 0)::int as year
    from overtime o where o.agency_id = ${agency.id} and o.person_id = ${personId} and o.approved
      and o.withdrawn_at is null and date_trunc('year', o.day) = date_trunc('year', ${day}::date)`.execute(db)
  return rows[0]!
}

/** Where a person serves on a day; undefined: nowhere in the agency. */
export async function postOn(db: Queries, { agency }: Context, personId: string, day: PlainDate) {
  const { rows } = await sql<{
    unitId: string
    fullName: string
  }>`select g.unit_id as "unitId", i.full_name as "fullName"
    from posting g join person_identity i on i.agency_id = g.agency_id and i.person_id = g.person_id
      and upper_inf(i.known) and i.valid @> ${day}::date
    where g.agency_id = ${agency.id} and g.person_id = ${personId} and upper_inf(g.known) and g.valid @> ${day}::date`.execute(
    db,
  )
  return rows.at(0)
}

/** One overtime act at a time for a person, to the end of the transaction. */
export const lockPerson = (tx: Tx, { agency }: Context, personId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended('overtime:' || ${agency.id} || ${personId}, 0))`.execute(tx)

type Asked = Pick<
  OvertimeRow,
  'personId' | 'unitId' | 'day' | 'starts' | 'ends' | 'purpose' | 'extended' | 'compensated'
>

export async function insert(tx: Tx, { agency, actor }: Context, asked: Asked): Promise<string> {
  const id = newId()
  const { personId, unitId, day, starts, ends, purpose, extended, compensated } = asked
  await sql`insert into overtime (agency_id, id, person_id, unit_id, day, starts, ends, purpose, extended, compensated, asked_by)
    values (${agency.id}, ${id}, ${personId}, ${unitId}, ${day}, ${starts}, ${ends}, ${purpose}, ${extended}, ${compensated},
      ${actor.accountId})`.execute(tx)
  return id
}

/** Is there another, not refused nor withdrawn, at the same time of that day? */
export async function overlaps(tx: Tx, { agency }: Context, { personId, day, starts, ends }: Omit<Asked, 'unitId'>) {
  const { rows } = await sql`select 1 from overtime o where o.agency_id = ${agency.id} and o.person_id = ${personId}
    and o.day = ${day}::date and o.withdrawn_at is null and o.approved is distinct from false
    and o.starts < ${ends} and ${starts} < o.ends`.execute(tx)
  return rows.length > 0
}

const change = (tx: Tx, { agency }: Context, id: string, set: RawBuilder<unknown>) =>
  sql`update overtime set ${set} where agency_id = ${agency.id} and id = ${id}`.execute(tx)

export const decide = (tx: Tx, ctx: Context, id: string, approved: boolean, note: string | null) =>
  change(
    tx,
    ctx,
    id,
    sql`approved = ${approved}, decided_by = ${ctx.actor.accountId}, decided_at = now(), decision_note = ${note}`,
  )

export const confirm = (tx: Tx, ctx: Context, id: string, starts: number, ends: number) =>
  change(
    tx,
    ctx,
    id,
    sql`worked_starts = ${starts}, worked_ends = ${ends}, confirmed_by = ${ctx.actor.accountId}, confirmed_at = now()`,
  )

export const withdraw = (tx: Tx, ctx: Context, id: string) =>
  change(tx, ctx, id, sql`withdrawn_by = ${ctx.actor.accountId}, withdrawn_at = now()`)

export const lockPayments = (tx: Tx, { agency }: Context) =>
  sql`select pg_advisory_xact_lock(hashtextextended('overtime-pay:' || ${agency.id}, 0))`.execute(tx)

export type Payment = { readonly id: string; readonly amount: number; readonly explained: unknown }

export async function keepPaid(tx: Tx, { agency, actor }: Context, month: PlainDate, paid: readonly Payment[]) {
  const rows = paid.map(({ id, amount, explained }) => ({ overtime_id: id, amount, explained }))
  await sql`insert into overtime_paid (agency_id, overtime_id, month, amount, explained, paid_by)
    select ${agency.id}::uuid, r.overtime_id, ${month}::date, r.amount, r.explained, ${actor.accountId}::uuid
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(overtime_id uuid, amount bigint, explained jsonb)`.execute(
    tx,
  )
}

export async function paidFinding(db: Queries, { agency }: Context, id: string): Promise<unknown> {
  const { rows } = await sql<{ explained: unknown }>`select explained from overtime_paid
    where agency_id = ${agency.id} and overtime_id = ${id}`.execute(db)
  return rows.at(0)?.explained
}
