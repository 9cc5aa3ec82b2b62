import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import { holds } from '#db/history.ts'
import type { Context } from '../../access/model.ts'
import type { Incident, WriteIncident } from './api.ts'

export type IncidentSeat = {
  readonly id: string
  readonly roomId: string
  readonly fullName: string
  readonly number: string
  readonly row: number
  readonly column: number
}

export async function findSeat(
  tx: Tx,
  { agency, today }: Context,
  sessionId: string,
  seatId: string,
): Promise<IncidentSeat | undefined> {
  const { rows } =
    await sql<IncidentSeat>`select t.id, t.room_id as "roomId", i.full_name as "fullName", c.number, t.row, t."column"
    from exam_seat t join exam_candidate c on c.agency_id = t.agency_id and c.id = t.candidate_id
    join person_identity i on i.agency_id = c.agency_id and i.person_id = c.person_id and ${holds('i', { day: today })}
    where t.agency_id = ${agency.id} and t.session_id = ${sessionId} and t.id = ${seatId}`.execute(tx)
  return rows[0]
}

type New = Pick<WriteIncident, 'kind' | 'note'> & {
  readonly id: string
  readonly sessionId: string
  readonly seatId: string | null
}

export const insertIncident = (
  tx: Tx,
  { agency, actor }: Context,
  { id, sessionId, seatId, kind, note }: New,
  because: unknown,
) =>
  tx
    .insertInto('exam_incident')
    .values({
      agency_id: agency.id,
      id,
      session_id: sessionId,
      seat_id: seatId,
      kind,
      note,
      because: JSON.stringify(because),
      recorded_by: actor.accountId,
    })
    .execute()

/** Newest last; those of some rooms, or of the whole session. */
export async function readIncidents(
  db: Queries,
  { agency, today }: Context,
  sessionId: string,
  rooms: readonly string[] | null,
): Promise<Incident[]> {
  const { rows } =
    await sql<Incident>`select n.id, n.kind, n.note, n.seat_id as "seatId", c.number, i.full_name as "fullName", n.because,
      a.full_name as "recordedBy", to_char(n.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "recordedAt"
    from exam_incident n join account a on a.agency_id = n.agency_id and a.id = n.recorded_by
    left join exam_seat t on t.agency_id = n.agency_id and t.id = n.seat_id
    left join exam_candidate c on c.agency_id = t.agency_id and c.id = t.candidate_id
    left join person_identity i on i.agency_id = c.agency_id and i.person_id = c.person_id and ${holds('i', { day: today })}
    where n.agency_id = ${agency.id} and n.session_id = ${sessionId}
      and (${rooms === null} or t.room_id is null or t.room_id = any(${[...(rooms ?? [])]}::uuid[]))
    order by n.recorded_at, n.id`.execute(db)
  return rows
}
