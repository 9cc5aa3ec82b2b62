import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { believed } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'

export type Learned = {
  readonly classId: string
  readonly name: string
  readonly to: PlainDate
  readonly lessons: number | null
  readonly counts: boolean
}

/** Khóa hoàn thành trong năm by the day they end; what kind nobody wrote down counts as one of the decree. */
export async function learnedIn(
  db: Queries,
  { agency }: Context,
  personId: string,
  year: number,
  knownAt?: string | null,
): Promise<Learned[]> {
  const { rows } = await sql<Learned>`select distinct on (c.class_id) c.class_id as "classId", c.name,
      (upper(c.valid) - 1)::text as "to", c.lessons, coalesce(c.kind, '') <> 'other' as counts
    from class_learner l join training_class c on c.agency_id = l.agency_id and c.class_id = l.class_id and ${believed('c', knownAt)}
    where l.agency_id = ${agency.id} and l.person_id = ${personId} and ${believed('l', knownAt)} and l.outcome = 'completed'
      and extract(year from upper(c.valid) - 1) = ${year}::int order by c.class_id, upper(c.valid)`.execute(db)
  return rows
}
