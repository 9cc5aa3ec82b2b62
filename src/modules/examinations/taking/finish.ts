import { sql } from 'kysely'
import type { Db } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Finished } from './api.ts'
import type { Computer } from './token.ts'

/**
 * Nộp bài. The receipt is the beginning of a digest over every answer held: the same answers always have the same receipt, so a
 * paper copy of it proves what was handed in.
 */
export async function finish(db: Db, { agencyId, attemptId, device }: Computer): Promise<Finished> {
  return db.transaction().execute(async (tx) => {
    const { rows: held } =
      await sql`update exam_attempt set finished_at = coalesce(finished_at, least(clock_timestamp(), ends_at))
      where agency_id = ${agencyId} and id = ${attemptId} and device = ${device} and begun_at is not null returning id`.execute(
        tx,
      )
    if (held.length === 0) throw new Refusal('conflict', 'Máy này không còn giữ bài thi. Hãy báo giám thị.')
    const { rows } = await sql<Finished>`
      select count(a.position)::int as answered, (extract(epoch from t.finished_at) * 1000)::bigint as "finishedAt",
        upper(left(encode(sha256(convert_to(coalesce(string_agg(a.position || ':' || a.answer::text, '|' order by a.position), ''),
          'UTF8')), 'hex'), 8)) as receipt
      from exam_attempt t left join exam_answer a on a.agency_id = t.agency_id and a.attempt_id = t.id
      where t.agency_id = ${agencyId} and t.id = ${attemptId} group by t.agency_id, t.id`.execute(tx)
    return rows[0]!
  })
}
