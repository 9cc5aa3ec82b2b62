import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import { holds } from '#db/history.ts'
import { newId } from '#lib/id.ts'
import type { Context } from '../../access/model.ts'
import type { HallRoom, HallSeat, HallSession, Invigilator, WriteRoom } from './api.ts'

type SessionRow = Omit<HallSession, 'rooms'>
export type RoomRow = Omit<HallRoom, 'seats'> & { readonly sessionId: string }
export type SeatRow = HallSeat & { readonly roomId: string }

const moment = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

export async function readSessions(db: Queries, { agency }: Context, examId: string): Promise<SessionRow[]> {
  const { rows } =
    await sql<SessionRow>`select s.id, ${moment('s.starts_at')} as "startsAt", ${moment('s.started_at')} as "startedAt",
      ${moment('s.closed_at')} as "closedAt", ${moment('s.opened_at')} as "openedAt", s.pool_id is not null as drawn
    from exam_session s where s.agency_id = ${agency.id} and s.exam_id = ${examId} order by s.starts_at, s.id`.execute(
      db,
    )
  return rows
}

export async function readRooms(db: Queries, { agency }: Context, examId: string): Promise<RoomRow[]> {
  const { rows } = await sql<RoomRow>`select r.id, r.session_id as "sessionId", r.name, r.rows, r.columns,
      coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'fullName', a.full_name) order by a.full_name collate "vi")
        from account a where a.agency_id = r.agency_id and a.id = any(r.invigilators)), '[]') as invigilators
    from exam_room r join exam_session s on s.agency_id = r.agency_id and s.id = r.session_id
    where r.agency_id = ${agency.id} and s.exam_id = ${examId} order by r.name collate "vi", r.id`.execute(db)
  return rows
}

export async function readSeats(db: Queries, { agency, today }: Context, examId: string): Promise<SeatRow[]> {
  const { rows } = await sql<SeatRow>`select t.id, t.room_id as "roomId", t.candidate_id as "candidateId", c.number,
      i.full_name as "fullName", t.row, t."column", p.code as paper, t.ticket_issued_at is not null as issued,
      t.ticket_used_at is not null as used
    from exam_seat t join exam_session s on s.agency_id = t.agency_id and s.id = t.session_id
    join exam_candidate c on c.agency_id = t.agency_id and c.id = t.candidate_id
    join person_identity i on i.agency_id = c.agency_id and i.person_id = c.person_id and ${holds('i', { day: today })}
    left join exam_paper p on p.agency_id = t.agency_id and p.id = t.paper_id
    where t.agency_id = ${agency.id} and s.exam_id = ${examId} order by t.row, t."column"`.execute(db)
  return rows
}

export const insertSession = (tx: Tx, agencyId: string, examId: string, id: string, startsAt: string) =>
  tx.insertInto('exam_session').values({ agency_id: agencyId, id, exam_id: examId, starts_at: startsAt }).execute()

export type HeldSession = {
  readonly id: string
  readonly startsAt: Date
  readonly drawn: boolean
  readonly opened: boolean
  readonly started: boolean
  readonly closed: boolean
  readonly entered: boolean
}

export async function lockSession(
  tx: Tx,
  agencyId: string,
  examId: string,
  sessionId: string,
): Promise<HeldSession | undefined> {
  const { rows } = await sql<HeldSession>`select s.id, s.starts_at as "startsAt", s.pool_id is not null as drawn,
      s.opened_at is not null as opened, s.started_at is not null as started, s.closed_at is not null as closed,
      exists (select 1 from exam_seat t where t.agency_id = s.agency_id and t.session_id = s.id
        and t.ticket_used_at is not null) as entered
    from exam_session s where s.agency_id = ${agencyId} and s.exam_id = ${examId} and s.id = ${sessionId} for update`.execute(
    tx,
  )
  return rows[0]
}

export async function deleteSession(tx: Tx, agencyId: string, sessionId: string) {
  for (const table of ['exam_seat', 'exam_room'] as const)
    await tx.deleteFrom(table).where('agency_id', '=', agencyId).where('session_id', '=', sessionId).execute()
  await tx.deleteFrom('exam_session').where('agency_id', '=', agencyId).where('id', '=', sessionId).execute()
}

export const moveSession = (tx: Tx, agencyId: string, sessionId: string, startsAt: string) =>
  tx
    .updateTable('exam_session')
    .set({ starts_at: startsAt })
    .where('agency_id', '=', agencyId)
    .where('id', '=', sessionId)
    .execute()

export async function writeRoom(
  tx: Tx,
  agencyId: string,
  sessionId: string,
  room: WriteRoom,
  roomId: string = newId(),
) {
  const values = { name: room.name, rows: room.rows, columns: room.columns, invigilators: [...room.invigilators] }
  const made = await tx
    .insertInto('exam_room')
    .values({ agency_id: agencyId, id: roomId, session_id: sessionId, ...values })
    .onConflict((conflict) => conflict.columns(['agency_id', 'id']).doUpdateSet(values))
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
}

export async function otherRoomNamed(tx: Tx, agencyId: string, sessionId: string, name: string, not: string | null) {
  const { rows } = await sql`select 1 from exam_room where agency_id = ${agencyId} and session_id = ${sessionId}
    and lower(name) = lower(${name}) and id is distinct from ${not}::uuid`.execute(tx)
  return rows.length > 0
}

export async function roomOf(tx: Tx, agencyId: string, sessionId: string, roomId: string) {
  const { rows } = await sql<{
    name: string
    rows: number
    columns: number
    seats: number
  }>`select r.name, r.rows, r.columns,
      (select count(*)::int from exam_seat t where t.agency_id = r.agency_id and t.room_id = r.id) as seats
    from exam_room r where r.agency_id = ${agencyId} and r.session_id = ${sessionId} and r.id = ${roomId} for update`.execute(
    tx,
  )
  return rows[0]
}

export const deleteRoom = (tx: Tx, agencyId: string, roomId: string) =>
  tx.deleteFrom('exam_room').where('agency_id', '=', agencyId).where('id', '=', roomId).execute()

/** Open accounts that may watch a room. */
export async function readAccounts(db: Queries, agencyId: string): Promise<Invigilator[]> {
  const { rows } = await sql<Invigilator>`select id, full_name as "fullName", username from account
    where agency_id = ${agencyId} and disabled_at is null order by full_name collate "vi", username`.execute(db)
  return rows
}

export async function peopleOfAccounts(tx: Tx, agencyId: string, ids: readonly string[]) {
  const { rows } = await sql<{ id: string; personId: string | null }>`select id, person_id as "personId" from account
    where agency_id = ${agencyId} and id = any(${[...ids]}::uuid[]) and disabled_at is null`.execute(tx)
  return rows
}
