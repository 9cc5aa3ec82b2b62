import { sql } from 'kysely'
import type { Db } from '#db/connect.ts'
import { holds } from '#db/history.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Paper } from '../question.ts'
import type { HeldAnswer } from './api.ts'
import type { Computer } from './token.ts'

export type DeskFacts = {
  readonly exam: string
  readonly room: string
  readonly row: number
  readonly column: number
  readonly number: string
  readonly fullName: string
  readonly minutes: number
  readonly shuffleSeed: string
}

/** Who sits here, and before which paper. */
export async function readDesk(db: Db, { agencyId, attemptId }: Computer, today: PlainDate): Promise<DeskFacts> {
  const { rows } = await sql<DeskFacts>`
    select e.name as exam, r.name as room, t.row, t."column", c.number, coalesce(i.full_name, '') as "fullName", e.minutes,
      t.shuffle_seed as "shuffleSeed"
    from exam_attempt a join exam_seat t on t.agency_id = a.agency_id and t.id = a.seat_id
    join exam_room r on r.agency_id = t.agency_id and r.id = t.room_id
    join exam_candidate c on c.agency_id = t.agency_id and c.id = t.candidate_id
    join exam e on e.agency_id = c.agency_id and e.id = c.exam_id
    left join person_identity i on i.agency_id = c.agency_id and i.person_id = c.person_id and ${holds('i', { day: today })}
    where a.agency_id = ${agencyId} and a.id = ${attemptId}`.execute(db)
  return rows[0]!
}

export async function readAnswers(db: Db, { agencyId, attemptId }: Computer): Promise<HeldAnswer[]> {
  const { rows } = await sql<HeldAnswer>`select position, seq, answer, flagged from exam_answer
    where agency_id = ${agencyId} and attempt_id = ${attemptId} order by position`.execute(db)
  return rows
}

/** Which paper lies on this seat; null while it may not be read. */
export async function readPaperId(db: Db, { agencyId, attemptId, device }: Computer): Promise<string | null> {
  const { rows } = await sql<{ paperId: string | null }>`
    select t.paper_id as "paperId" from exam_attempt a join exam_seat t on t.agency_id = a.agency_id and t.id = a.seat_id
    join exam_session s on s.agency_id = a.agency_id and s.id = a.session_id
    where a.agency_id = ${agencyId} and a.id = ${attemptId} and a.device = ${device} and a.begun_at is not null
      and s.closed_at is null`.execute(db)
  return rows[0]?.paperId ?? null
}

export async function readPaper(db: Db, agencyId: string, paperId: string): Promise<Paper> {
  const row = await db
    .selectFrom('exam_paper')
    .select('opened')
    .where('agency_id', '=', agencyId)
    .where('id', '=', paperId)
    .executeTakeFirst()
  if (!row?.opened) throw new Refusal('conflict', 'Đề thi chưa được mở. Hãy chờ hiệu lệnh của Hội đồng.')
  return row.opened as Paper
}
