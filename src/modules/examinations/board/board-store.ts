import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { holds } from '#db/history.ts'
import type { Context } from '../../access/model.ts'
import type { Board, Seat } from './api.ts'

export type SeatFacts = Omit<Seat, 'state'> & {
  readonly begun: boolean
  readonly finished: boolean
  readonly over: boolean
}

/** Milliseconds of the server's clock. */
const ms = (moment: string) => sql.raw(`(extract(epoch from ${moment}) * 1000)::bigint`)

export type SessionFacts = Omit<Board, 'seats' | 'mayRun'>

export async function readSession(db: Queries, { agency }: Context, id: string): Promise<SessionFacts | undefined> {
  const { rows } = await sql<SessionFacts>`
    select e.name as exam, e.id as "examId", ${ms('clock_timestamp()')} as now, ${ms('s.starts_at')} as "startsAt",
      ${ms('s.started_at')} as "startedAt", ${ms('s.closed_at')} as "closedAt", e.minutes,
      (select coalesce(sum((b ->> 'count')::int), 0)::int from jsonb_array_elements(e.blueprint) b) as questions,
      exists (select 1 from exam_paper p where p.agency_id = s.agency_id and p.session_id = s.id and p.opened is not null) as opened
    from exam_session s join exam e on e.agency_id = s.agency_id and e.id = s.exam_id
    where s.agency_id = ${agency.id} and s.id = ${id}`.execute(db)
  return rows[0]
}

/** The seats of a session, of these rooms or (null) of all, in the order of the rooms. */
export async function readSeats(
  db: Queries,
  { agency, today }: Context,
  sessionId: string,
  rooms: readonly string[] | null,
): Promise<SeatFacts[]> {
  const { rows } = await sql<SeatFacts>`
    select t.id, r.name as room, t.row, t."column", c.number, coalesce(i.full_name, '') as "fullName", p.code as paper,
      extract(epoch from clock_timestamp() - a.seen_at)::int as "quietFor", coalesce(h.answered, 0)::int as answered,
      coalesce(a.pending, 0) as pending, coalesce(l.late, 0)::int as late, coalesce(g.minutes, 0)::int as "givenMinutes",
      coalesce(d.computers, 0)::int as computers, coalesce(n.incidents, 0)::int as incidents, ${ms('a.ends_at')} as "endsAt",
      a.begun_at is not null as begun, a.finished_at is not null as finished,
      coalesce(clock_timestamp() >= a.ends_at, false) or s.closed_at is not null as over
    from exam_seat t join exam_session s on s.agency_id = t.agency_id and s.id = t.session_id
    join exam_room r on r.agency_id = t.agency_id and r.id = t.room_id
    join exam_candidate c on c.agency_id = t.agency_id and c.id = t.candidate_id
    left join exam_paper p on p.agency_id = t.agency_id and p.id = t.paper_id
    left join person_identity i on i.agency_id = c.agency_id and i.person_id = c.person_id and ${holds('i', { day: today })}
    left join exam_attempt a on a.agency_id = t.agency_id and a.seat_id = t.id
    left join lateral (select count(*) as answered from exam_answer h where h.agency_id = a.agency_id and h.attempt_id = a.id) h on true
    left join lateral (select count(*) as late from exam_late_answer l where l.agency_id = a.agency_id and l.attempt_id = a.id) l on true
    left join lateral (select sum(g.minutes) as minutes from exam_leave g where g.agency_id = a.agency_id and g.attempt_id = a.id) g on true
    left join lateral (select count(*) as computers from exam_device d where d.agency_id = a.agency_id and d.attempt_id = a.id) d on true
    left join lateral (select count(*) as incidents from exam_incident n where n.agency_id = t.agency_id and n.seat_id = t.id) n on true
    where t.agency_id = ${agency.id} and t.session_id = ${sessionId}
      and (${rooms === null} or t.room_id = any(${[...(rooms ?? [])]}::uuid[])) order by r.name collate "vi", t.row, t."column"`.execute(
    db,
  )
  return rows
}
