import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import type { Context } from '../../access/model.ts'
import type { MarkerChoices, Markers } from './api.ts'
import { markedExam } from './seen.ts'

export async function markersOf(ctx: Context, examId: string): Promise<Markers> {
  await markedExam(ctx.db, ctx, examId)
  const { rows } = await sql<
    Markers['markers'][number]
  >`select m.account_id as "accountId", c.full_name as "fullName", m.round,
      (select count(*)::int from exam_essay_mark e join exam_attempt a on a.agency_id = e.agency_id and a.id = e.attempt_id
        join exam_session s on s.agency_id = a.agency_id and s.id = a.session_id
        where e.agency_id = m.agency_id and e.marked_by = m.account_id and s.exam_id = m.exam_id) as marked
    from exam_marker m join account c on c.agency_id = m.agency_id and c.id = m.account_id
    where m.agency_id = ${ctx.agency.id} and m.exam_id = ${examId} order by m.round, c.full_name`.execute(ctx.db)
  return { markers: rows, ciphers: await countCiphers(ctx.db, ctx, examId) }
}

export async function markerChoices(ctx: Context, examId: string, q: string): Promise<MarkerChoices> {
  await markedExam(ctx.db, ctx, examId)
  const { rows } = await sql<
    MarkerChoices[number]
  >`select c.id as "accountId", c.full_name as "fullName", c.username from account c
    where c.agency_id = ${ctx.agency.id} and c.disabled_at is null
      and (${q} = '' or c.full_name ilike ${`%${q}%`} or c.username ilike ${`%${q}%`}) order by c.full_name limit 30`.execute(
    ctx.db,
  )
  return rows
}

async function countCiphers(db: Queries, { agency }: Context, examId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from exam_anonymous x
    join exam_attempt a on a.agency_id = x.agency_id and a.id = x.attempt_id
    join exam_session s on s.agency_id = a.agency_id and s.id = a.session_id
    where x.agency_id = ${agency.id} and s.exam_id = ${examId}`.execute(db)
  return rows[0]!.n
}
