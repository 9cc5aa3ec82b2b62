import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { holds } from '#db/history.ts'
import type { Context } from '../../access/model.ts'
import { isValid } from './validity.ts'

export type Outcome = {
  readonly personId: string
  readonly attemptId: string
  readonly fullName: string
  readonly points: string
  readonly passed: boolean
  readonly certified: boolean
}

/** Kết quả đã công bố của những người này ở một kỳ. */
export async function outcomesOf(
  db: Queries,
  { agency, today }: Pick<Context, 'agency' | 'today'>,
  examId: string,
  personIds: readonly string[],
): Promise<Outcome[]> {
  const { rows } =
    await sql<Outcome>`select c.person_id as "personId", a.id as "attemptId", coalesce(i.full_name, '') as "fullName",
      r.points::text as points, r.passed, exists (select 1 from exam_certificate g where g.agency_id = a.agency_id
        and g.attempt_id = a.id and ${isValid('g', today)}) as certified
    from exam_candidate c join exam e on e.agency_id = c.agency_id and e.id = c.exam_id and e.published_at is not null
    join exam_seat s on s.agency_id = c.agency_id and s.candidate_id = c.id
    join exam_attempt a on a.agency_id = s.agency_id and a.seat_id = s.id
    join exam_result r on r.agency_id = a.agency_id and r.attempt_id = a.id
    left join person_identity i on i.agency_id = c.agency_id and i.person_id = c.person_id and ${holds('i', { day: today })}
    where c.agency_id = ${agency.id} and c.exam_id = ${examId} and c.person_id = any(${[...personIds]}::uuid[])`.execute(
      db,
    )
  return rows
}
