import { sql } from 'kysely'
import type { Db } from '#db/connect.ts'
import type { Change } from './api.ts'
import type { Computer } from './token.ts'

/** Moments in milliseconds. */
export type Standing = {
  readonly now: number
  readonly startsAt: number
  readonly begun: boolean
  readonly endsAt: number | null
  readonly finishedAt: number | null
  readonly closed: boolean
  readonly mine: boolean
}

export type Asked = { readonly computer: Computer; readonly changes: readonly Change[]; readonly pending: number }
export type Told = Standing & { readonly kept: boolean }

const ms = (moment: string) => sql.raw(`(extract(epoch from ${moment}) * 1000)::bigint`)

/**
 * Writes the changes of many computers in one statement, and says how each attempt stands. A change counts only while its
 * attempt runs, on the computer that holds it; otherwise it is set aside. An older change never replaces a newer one.
 */
export async function saveMany(db: Db, asked: readonly Asked[]): Promise<Told[]> {
  const who = asked.map(({ computer: { agencyId, attemptId, device }, pending }, at) => ({
    at, agency_id: agencyId, id: attemptId, device, pending,
  })) // prettier-ignore
  const what = asked.flatMap(({ changes }, at) => changes.map((change) => ({ ...change, at })))
  const { rows } = await sql<Told>`
    with who as materialized (select w.*, clock_timestamp() as now from jsonb_to_recordset(${JSON.stringify(who)}::jsonb)
      as w (at int, agency_id uuid, id uuid, device uuid, pending int)),
    stands as materialized (
      select w.at, w.now, w.agency_id, w.id, w.device, w.pending, t.begun_at, t.ends_at, t.finished_at, s.starts_at, s.closed_at,
        t.device = w.device as mine,
        t.device = w.device and t.begun_at is not null and w.now < t.ends_at and t.finished_at is null and s.closed_at is null as kept
      from who w join exam_attempt t on t.agency_id = w.agency_id and t.id = w.id
      join exam_session s on s.agency_id = t.agency_id and s.id = t.session_id),
    what as materialized (select * from jsonb_to_recordset(${JSON.stringify(what)}::jsonb)
      as c (at int, seq int, position int, answer jsonb, flagged boolean)),
    written as (
      insert into exam_answer as held (agency_id, attempt_id, position, seq, answer, flagged, device, received_at)
      select distinct on (s.agency_id, s.id, c.position) s.agency_id, s.id, c.position, c.seq, c.answer, c.flagged, s.device, s.now
      from what c join stands s on s.at = c.at where s.kept order by s.agency_id, s.id, c.position, c.seq desc
      on conflict (agency_id, attempt_id, position) do update set seq = excluded.seq, answer = excluded.answer,
        flagged = excluded.flagged, device = excluded.device, received_at = excluded.received_at where held.seq < excluded.seq),
    aside as (
      insert into exam_late_answer (agency_id, attempt_id, device, seq, position, answer, received_at)
      select s.agency_id, s.id, s.device, c.seq, c.position, c.answer, s.now
      from what c join stands s on s.at = c.at where not s.kept and not exists (
        select 1 from exam_answer h where h.agency_id = s.agency_id and h.attempt_id = s.id and h.device = s.device
          and h.position = c.position and h.seq >= c.seq)
      on conflict do nothing)
    select ${ms('now')} as now, ${ms('starts_at')} as "startsAt", begun_at is not null as begun, ${ms('ends_at')} as "endsAt",
      ${ms('finished_at')} as "finishedAt", closed_at is not null as closed, mine, kept from stands order by at`.execute(
    db,
  )
  return rows
}

/** Last seen, and how much each computer says it still holds; of no weight for what is counted. */
export async function noteSeen(db: Db, asked: readonly Asked[]): Promise<void> {
  const seen = new Map(asked.map(({ computer, pending }) => [computer.attemptId, { ...computer, pending }]))
  const rows = [...seen.values()].map(({ agencyId, attemptId, device, pending }) => ({
    agency_id: agencyId, id: attemptId, device, pending,
  })) // prettier-ignore
  await sql`update exam_attempt t set seen_at = clock_timestamp(), pending = w.pending
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w (agency_id uuid, id uuid, device uuid, pending int)
    where t.agency_id = w.agency_id and t.id = w.id and t.device = w.device`.execute(db)
}
