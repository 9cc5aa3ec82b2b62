import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import type { Context } from '../../access/model.ts'

export type Session = {
  readonly id: string
  readonly exam: string
  readonly minutes: number
  readonly early: boolean
  readonly startedAt: Date | null
  readonly closedAt: Date | null
  readonly sealed: boolean
  readonly unplaced: number
  readonly running: number
}

/** The session, held against entering, starting and closing meanwhile. */
export async function lockSession(tx: Tx, { agency }: Context, id: string): Promise<Session | undefined> {
  const { rows } = await sql<Session>`
    select s.id, e.name as exam, e.minutes, s.starts_at > clock_timestamp() as early, s.started_at as "startedAt",
      s.closed_at as "closedAt",
      not exists (select 1 from exam_paper p where p.agency_id = s.agency_id and p.session_id = s.id and p.opened is not null) as sealed,
      (select count(*)::int from exam_seat t where t.agency_id = s.agency_id and t.session_id = s.id and t.paper_id is null) as unplaced,
      (select count(*)::int from exam_attempt a where a.agency_id = s.agency_id and a.session_id = s.id
        and a.finished_at is null and a.ends_at > clock_timestamp()) as running
    from exam_session s join exam e on e.agency_id = s.agency_id and e.id = s.exam_id
    where s.agency_id = ${agency.id} and s.id = ${id} for update of s`.execute(tx)
  return rows[0]
}

/** The hour begins for everybody who is in. */
export async function start(tx: Tx, { agency, actor }: Context, { id, minutes }: Session): Promise<number> {
  await sql`update exam_session set started_at = clock_timestamp(), started_by = ${actor.accountId}
    where agency_id = ${agency.id} and id = ${id}`.execute(tx)
  const { numAffectedRows } = await sql`update exam_attempt a set begun_at = s.started_at,
      ends_at = s.started_at + make_interval(mins => ${minutes})
    from exam_session s where s.agency_id = ${agency.id} and s.id = ${id} and a.agency_id = s.agency_id and a.session_id = s.id`.execute(
    tx,
  )
  return Number(numAffectedRows ?? 0n)
}

/**
 * After this nothing is written on time any more. The lock waits for the answers being written now; whoever writes afterwards
 * sees the session closed, because a statement looks at the tables only once it holds its locks.
 */
export async function close(tx: Tx, { agency, actor }: Context, id: string): Promise<void> {
  await sql`lock table exam_answer in exclusive mode`.execute(tx)
  await sql`update exam_session set closed_at = clock_timestamp(), closed_by = ${actor.accountId}
    where agency_id = ${agency.id} and id = ${id}`.execute(tx)
}

export type Attempt = {
  readonly id: string
  readonly number: string
  readonly roomId: string
  readonly begun: boolean
  readonly finished: boolean
}

export async function lockAttempt(
  tx: Tx,
  { agency }: Context,
  sessionId: string,
  seatId: string,
): Promise<Attempt | undefined> {
  const { rows } = await sql<Attempt>`
    select a.id, c.number, t.room_id as "roomId", a.begun_at is not null as begun, a.finished_at is not null as finished
    from exam_attempt a join exam_seat t on t.agency_id = a.agency_id and t.id = a.seat_id
    join exam_candidate c on c.agency_id = t.agency_id and c.id = t.candidate_id
    where a.agency_id = ${agency.id} and t.session_id = ${sessionId} and t.id = ${seatId} for update of a`.execute(tx)
  return rows[0]
}

type Leave = { readonly id: string; readonly attemptId: string; readonly reason: string } & (
  | { readonly minutes: number }
  | { readonly codeHash: Buffer }
)

export async function insertLeave(tx: Tx, { agency, actor }: Context, leave: Leave): Promise<void> {
  const given =
    'minutes' in leave ? { kind: 'minutes', minutes: leave.minutes } : { kind: 'computer', code_hash: leave.codeHash }
  const row = {
    agency_id: agency.id,
    id: leave.id,
    attempt_id: leave.attemptId,
    reason: leave.reason,
    given_by: actor.accountId,
  }
  await tx
    .insertInto('exam_leave')
    .values({ ...row, ...given })
    .execute()
  if (!('minutes' in leave)) return
  await sql`update exam_attempt set ends_at = ends_at + make_interval(mins => ${leave.minutes})
    where agency_id = ${agency.id} and id = ${leave.attemptId}`.execute(tx)
}
