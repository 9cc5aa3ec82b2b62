import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import { reachesPerson } from '../access/service.ts'
import type { Ground } from './grounds.ts'

const ordered = (ids: readonly [string, string]) => ids.toSorted() as [string, string]

export async function dismiss(tx: Tx, { agency, actor }: Context, ids: readonly [string, string], reason: string) {
  const [low, high] = ordered(ids)
  const { rows } = await sql`insert into duplicate_dismissal (agency_id, low_id, high_id, reason, said_by)
    values (${agency.id}, ${low}, ${high}, ${reason}, ${actor.accountId}) on conflict do nothing returning 1`.execute(
    tx,
  )
  return rows.length > 0
}

export async function takeBack(tx: Tx, { agency }: Context, ids: readonly [string, string]): Promise<boolean> {
  const [low, high] = ordered(ids)
  const { rows } = await sql`delete from duplicate_dismissal
    where agency_id = ${agency.id} and low_id = ${low} and high_id = ${high} returning 1`.execute(tx)
  return rows.length > 0
}

export async function isDismissed(db: Queries, { agency }: Context, ids: readonly [string, string]): Promise<boolean> {
  const [low, high] = ordered(ids)
  const { rows } = await sql`select 1 from duplicate_dismissal
    where agency_id = ${agency.id} and low_id = ${low} and high_id = ${high}`.execute(db)
  return rows.length > 0
}

type Dismissed = {
  readonly a: string
  readonly b: string
  readonly score: number
  readonly grounds: readonly Ground[]
  readonly dismissed: { readonly reason: string; readonly by: string; readonly on: PlainDate }
}

export async function dismissedPairs(db: Queries, ctx: Context): Promise<Dismissed[]> {
  const { rows } = await sql<Dismissed>`select n.low_id as a, n.high_id as b, 0 as score, '{}'::text[] as grounds,
      jsonb_build_object('reason', n.reason, 'by', a.full_name,
        'on', to_char(n.said_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')) as dismissed
    from duplicate_dismissal n join account a on a.agency_id = n.agency_id and a.id = n.said_by
    where n.agency_id = ${ctx.agency.id} and ${reachesPerson(ctx, 'n.low_id')} and ${reachesPerson(ctx, 'n.high_id')}
    order by n.said_at desc limit 1000`.execute(db)
  return rows
}
