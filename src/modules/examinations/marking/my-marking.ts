import { sql } from 'kysely'
import type { Context } from '../../access/model.ts'
import type { MarkingTasks } from './api.ts'

/** Việc chấm của tôi: the exams whose papers lie ready for this account. */
export async function myMarking({ db, agency, actor }: Context): Promise<MarkingTasks> {
  const { rows } = await sql<MarkingTasks[number]>`select e.id as "examId", e.name, m.round,
      (select count(*)::int from exam_essay_mark k join exam_attempt a on a.agency_id = k.agency_id and a.id = k.attempt_id
        join exam_session s on s.agency_id = a.agency_id and s.id = a.session_id
        where k.agency_id = m.agency_id and k.marked_by = m.account_id and s.exam_id = m.exam_id) as marked,
      e.published_at is not null as published
    from exam_marker m join exam e on e.agency_id = m.agency_id and e.id = m.exam_id
    where m.agency_id = ${agency.id} and m.account_id = ${actor.accountId} order by e.created_at desc`.execute(db)
  return rows
}
