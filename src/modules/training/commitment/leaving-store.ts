import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { believed } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import type { Trainee } from '#law/training/trainee.ts'

export type Leaving = { readonly on: PlainDate; readonly kind: string }

/** Đã thôi việc, và vì sao */
export async function leavingOf(db: Queries, { agency }: Context, personId: string): Promise<Leaving | undefined> {
  const { rows } = await sql<Leaving>`select lower(f.valid)::text as "on", f.kind from departure f
    where f.agency_id = ${agency.id} and f.person_id = ${personId} and ${believed('f')} order by f.valid desc limit 1`.execute(
    db,
  )
  return rows[0]
}

/** The last kind of staff he was by that day: the law differs. */
export async function traineeOf(
  db: Queries,
  { agency }: Context,
  personId: string,
  day: PlainDate,
): Promise<Trainee | undefined> {
  const { rows } = await sql<{ staff: string }>`select f.staff from posting f where f.agency_id = ${agency.id}
    and f.person_id = ${personId} and ${believed('f')} and lower(f.valid) <= ${day}::date order by f.valid desc limit 1`.execute(
    db,
  )
  return rows[0] && (rows[0].staff === 'public-employee' ? 'public-employee' : 'civil-servant')
}
