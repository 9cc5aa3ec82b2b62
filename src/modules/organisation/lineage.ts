import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { type AsOf, believed } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { SuccessionKind } from './model.ts'

type Reader = { readonly db: Queries; readonly agency: { readonly id: string } }

/** Một bước kế thừa: from the day `on`, `fromId` was `toId`. */
export type Link = {
  readonly fromId: string
  readonly toId: string
  readonly kind: SuccessionKind
  readonly on: PlainDate
}

/** The units that stand on the day in the place of this one, however many steps later; itself while it stands. */
export const successorsOf = (ctx: Reader, unitId: string, at: AsOf) => follow(ctx, unitId, at, 'from_id', 'to_id')

/** Itself and all the units before it that became it by the day: "gồm cả đơn vị tiền thân". */
export async function predecessorsOf(ctx: Reader, unitId: string, at: AsOf): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`${reached(ctx, unitId, at, 'to_id', 'from_id')}
    select distinct id from line`.execute(ctx.db)
  return rows.map(({ id }) => id)
}

async function follow(ctx: Reader, unitId: string, at: AsOf, here: string, there: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`${reached(ctx, unitId, at, here, there)}
    select distinct l.id from line l join unit_profile p on p.agency_id = ${ctx.agency.id} and p.unit_id = l.id
      and p.valid @> ${at.day}::date and ${believed('p', at.knownAt)}`.execute(ctx.db)
  return rows.map(({ id }) => id)
}

const reached = ({ agency }: Reader, unitId: string, { day, knownAt }: AsOf, here: string, there: string) =>
  sql`with recursive line(id) as (
    select ${unitId}::uuid union
    select ${sql.ref(`s.${there}`)} from line join unit_succession s on s.agency_id = ${agency.id}
      and ${sql.ref(`s.${here}`)} = line.id and lower(s.valid) <= ${day}::date and ${believed('s', knownAt)})`

/** Every step of every unit, oldest first. */
export async function lineageOf({ db, agency }: Reader, knownAt: string | null = null): Promise<Link[]> {
  const { rows } = await sql<Link>`
    select s.from_id as "fromId", s.to_id as "toId", s.kind, lower(s.valid)::text as on from unit_succession s
    where s.agency_id = ${agency.id} and ${believed('s', knownAt)} order by lower(s.valid), s.from_id, s.to_id`.execute(
    db,
  )
  return rows
}
