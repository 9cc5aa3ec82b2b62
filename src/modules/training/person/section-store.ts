import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { type AsOf, believed } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import type { Outcome } from '../model.ts'

export type Attended = {
  readonly id: string
  readonly source: string
  readonly name: string
  readonly organiser: string
  readonly lessons: number | null
  readonly outcome: Outcome | null
  readonly grade: string | null
  readonly from: PlainDate
  readonly until: PlainDate
}

/** Lớp đã và đang học, the latest first; of what had begun by the day. */
export async function attendedBy(
  db: Queries,
  { agency }: Context,
  personId: string,
  { day, knownAt }: AsOf,
): Promise<Attended[]> {
  const { rows } = await sql<Attended>`select l.id, l.source, c.name, c.organiser, c.lessons, l.outcome, l.grade,
      lower(l.valid)::text as "from", upper(l.valid)::text as until
    from class_learner l join training_class c on c.agency_id = l.agency_id and c.class_id = l.class_id and ${believed('c', knownAt)}
    where l.agency_id = ${agency.id} and l.person_id = ${personId} and ${believed('l', knownAt)} and lower(l.valid) <= ${day}::date
    order by lower(l.valid) desc`.execute(db)
  return rows
}
