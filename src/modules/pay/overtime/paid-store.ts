import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'

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
