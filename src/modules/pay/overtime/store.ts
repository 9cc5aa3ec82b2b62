import { type RawBuilder, sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import type { PlainDate } from '#lib/date.ts'
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

/** One overtime act at a time for a person, to the end of the transaction. */
export const lockPerson = (tx: Tx, { agency }: Context, personId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended('overtime:' || ${agency.id} || ${personId}, 0))`.execute(tx)

export type Asked = Pick<
  OvertimeRow,
  'personId' | 'unitId' | 'day' | 'starts' | 'ends' | 'purpose' | 'extended' | 'compensated'
>
