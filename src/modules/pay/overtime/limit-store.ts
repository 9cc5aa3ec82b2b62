import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import type { Asked } from './store.ts'

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

/** Is there another, not refused nor withdrawn, at the same time of that day? */
export async function overlaps(tx: Tx, { agency }: Context, { personId, day, starts, ends }: Omit<Asked, 'unitId'>) {
  const { rows } = await sql`select 1 from overtime o where o.agency_id = ${agency.id} and o.person_id = ${personId}
    and o.day = ${day}::date and o.withdrawn_at is null and o.approved is distinct from false
    and o.starts < ${ends} and ${starts} < o.ends`.execute(tx)
  return rows.length > 0
}
