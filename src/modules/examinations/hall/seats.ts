import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { newId } from '#lib/id.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import { lockArranged } from '../exam/guard.ts'
import { assignPapers } from '../papers/assign.ts'

type Free = { readonly sessionId: string; readonly roomId: string; readonly row: number; readonly column: number }

/**
 * Xếp chỗ: candidates by number into the sessions and rooms in order, one seat each. Done again it starts over: tickets given before
 * open nothing any more. Seats of a session that has begun stay as they are.
 */
export function placeCandidates(ctx: Context, examId: string): Promise<{ placed: number }> {
  return act(ctx, async (tx, record) => {
    const exam = await lockArranged(tx, ctx, examId)
    const sessions = await clearSeats(tx, ctx.agency.id, examId)
    const waiting = await unseated(tx, ctx.agency.id, examId)
    const free = await freeSeats(tx, ctx.agency.id, sessions)
    ensureRoom(waiting.length, free.length)
    await insertSeats(
      tx,
      ctx.agency.id,
      waiting.map((candidateId, at) => ({ candidateId, ...free[at]! })),
    )
    for (const id of sessions) await assignPapers(tx, ctx.agency.id, id)
    const says = `Xếp chỗ cho ${waiting.length} thí sinh của “${exam.name}”`
    record({ act: 'exams.place-candidates', says, subjectKind: 'exam', subjectId: examId })
    return { placed: waiting.length }
  })
}

function ensureRoom(wanted: number, free: number): void {
  if (wanted === 0) throw new Refusal('conflict', 'Không có thí sinh nào chờ xếp chỗ.')
  if (free < wanted) {
    const says = `Có ${wanted} thí sinh nhưng các phòng thi chỉ có ${free} chỗ: còn thiếu ${wanted - free} chỗ.`
    throw new Refusal('conflict', `${says} Hãy thêm phòng hoặc ca thi.`)
  }
}

/** The sessions in which nobody has come in yet, emptied. */
async function clearSeats(tx: Tx, agencyId: string, examId: string): Promise<string[]> {
  const { rows } = await sql<{
    id: string
  }>`select s.id from exam_session s where s.agency_id = ${agencyId} and s.exam_id = ${examId}
      and s.opened_at is null and s.started_at is null and not exists (select 1 from exam_seat t where t.agency_id = s.agency_id
        and t.session_id = s.id and (t.ticket_used_at is not null
          or exists (select 1 from exam_incident i where i.agency_id = t.agency_id and i.seat_id = t.id)))
    order by s.starts_at, s.id for update`.execute(tx)
  const ids = rows.map(({ id }) => id)
  await sql`delete from exam_seat where agency_id = ${agencyId} and session_id = any(${ids}::uuid[])`.execute(tx)
  return ids
}

async function unseated(tx: Tx, agencyId: string, examId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select c.id from exam_candidate c where c.agency_id = ${agencyId}
      and c.exam_id = ${examId} and c.withdrawn_at is null and not exists (select 1 from exam_seat t
        where t.agency_id = c.agency_id and t.candidate_id = c.id) order by c.number`.execute(tx)
  return rows.map(({ id }) => id)
}

async function freeSeats(tx: Tx, agencyId: string, sessions: readonly string[]): Promise<Free[]> {
  const { rows } = await sql<Free>`select r.session_id as "sessionId", r.id as "roomId", a as row, b as "column"
    from exam_room r join exam_session s on s.agency_id = r.agency_id and s.id = r.session_id
    cross join generate_series(1, r.rows) a cross join generate_series(1, r.columns) b
    where r.agency_id = ${agencyId} and r.session_id = any(${[...sessions]}::uuid[])
    order by s.starts_at, s.id, r.name collate "vi", r.id, a, b`.execute(tx)
  return rows
}

/** Until a ticket is given out, a hash that no ticket has. */
async function insertSeats(
  tx: Tx,
  agencyId: string,
  seats: readonly (Free & { candidateId: string })[],
): Promise<void> {
  const rows = seats.map(({ sessionId, roomId, candidateId, row, column }) => ({
    agency_id: agencyId,
    id: newId(),
    session_id: sessionId,
    room_id: roomId,
    candidate_id: candidateId,
    row,
    column,
    shuffle_seed: randomBytes(16).toString('hex'),
    ticket_hash: randomBytes(32),
  }))
  for (let at = 0; at < rows.length; at += 1_000)
    await tx
      .insertInto('exam_seat')
      .values(rows.slice(at, at + 1_000))
      .execute()
}
