import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import type { PlainDate } from '#lib/date.ts'

export type Seat = {
  readonly id: string
  readonly sessionId: string
  readonly number: string
  readonly minutes: number
  readonly lawOn: PlainDate
  readonly startedAt: Date | null
  readonly now: Date
  readonly closed: boolean
  readonly gone: boolean
  readonly used: boolean
  readonly letIn: boolean
}

/** The seat of a ticket; its session cannot start or close while this transaction looks at it. */
export async function lockSeat(tx: Tx, agencyId: string, hash: Buffer): Promise<Seat | undefined> {
  const { rows } = await sql<Seat>`
    select t.id, t.session_id as "sessionId", c.number, e.minutes, e.law_on as "lawOn", s.started_at as "startedAt",
      clock_timestamp() as now, s.closed_at is not null as closed,
      c.withdrawn_at is not null or e.cancelled_at is not null or exists (select 1 from exam_incident i
        where i.agency_id = t.agency_id and i.seat_id = t.id and i.kind in ('suspension', 'annulment')) as gone, t.ticket_used_at is not null as used,
      exists (select 1 from exam_incident i where i.agency_id = t.agency_id and i.session_id = t.session_id
        and i.seat_id = t.id and i.kind = 'late') as "letIn"
    from exam_seat t join exam_session s on s.agency_id = t.agency_id and s.id = t.session_id
    join exam_candidate c on c.agency_id = t.agency_id and c.id = t.candidate_id
    join exam e on e.agency_id = s.agency_id and e.id = s.exam_id
    where t.agency_id = ${agencyId} and t.ticket_hash = ${hash} for update of t for share of s`.execute(tx)
  return rows[0]
}

export async function insertAttempt(
  tx: Tx,
  agencyId: string,
  { id, seat, device }: { id: string; seat: Seat; device: string },
) {
  await sql`update exam_seat set ticket_used_at = clock_timestamp() where agency_id = ${agencyId} and id = ${seat.id}`.execute(
    tx,
  )
  await sql`insert into exam_attempt (agency_id, id, seat_id, session_id, entered_at, begun_at, ends_at, device, seen_at)
    select ${agencyId}, ${id}, ${seat.id}, s.id, clock_timestamp(), s.started_at,
      s.started_at + make_interval(mins => ${seat.minutes}), ${device}, clock_timestamp()
    from exam_session s where s.agency_id = ${agencyId} and s.id = ${seat.sessionId}`.execute(tx)
}

type Device = { readonly id: string; readonly attemptId: string; readonly hash: Buffer; readonly address: string }

export const insertDevice = (tx: Tx, agencyId: string, { id, attemptId, hash, address }: Device) =>
  tx
    .insertInto('exam_device')
    .values({
      agency_id: agencyId,
      id,
      attempt_id: attemptId,
      token_hash: hash,
      entered_at: sql`clock_timestamp()`,
      address,
    })
    .execute()

export const findDevice = (tx: Tx, agencyId: string, id: string) =>
  tx
    .selectFrom('exam_device')
    .select(['attempt_id as attemptId', 'token_hash as hash'])
    .where('agency_id', '=', agencyId)
    .where('id', '=', id)
    .executeTakeFirst()

/** Takes the one use of a code for another computer. */
export async function takeComputerCode(
  tx: Tx,
  agencyId: string,
  hash: Buffer,
  device: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ attemptId: string }>`
    update exam_leave set code_used_at = clock_timestamp()
    where agency_id = ${agencyId} and code_hash = ${hash} and code_used_at is null returning attempt_id as "attemptId"`.execute(
    tx,
  )
  if (!rows[0]) return undefined
  await tx
    .updateTable('exam_attempt')
    .set({ device })
    .where('agency_id', '=', agencyId)
    .where('id', '=', rows[0].attemptId)
    .execute()
  return rows[0].attemptId
}
