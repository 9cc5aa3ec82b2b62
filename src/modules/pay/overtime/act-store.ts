import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import { newId } from '#lib/id.ts'
import type { Context } from '../../access/model.ts'
import type { Asked } from './store.ts'

export async function insert(tx: Tx, { agency, actor }: Context, asked: Asked): Promise<string> {
  const id = newId()
  const { personId, unitId, day, starts, ends, purpose, extended, compensated } = asked
  await sql`insert into overtime (agency_id, id, person_id, unit_id, day, starts, ends, purpose, extended, compensated, asked_by)
    values (${agency.id}, ${id}, ${personId}, ${unitId}, ${day}, ${starts}, ${ends}, ${purpose}, ${extended}, ${compensated},
      ${actor.accountId})`.execute(tx)
  return id
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
