import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import { believed, holds } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import { newId } from '#lib/id.ts'
import type { Context } from '#modules/access/model.ts'
import { reachesPerson } from '#modules/access/service.ts'
import type { SessionRow } from '../api.ts'
import type { MarkAttendance, NewSession, Session } from '../session-api.ts'

export async function readSessions(db: Queries, { agency }: Context, classId: string): Promise<SessionRow[]> {
  const { rows } = await sql<SessionRow>`select s.id, s.held_on as "on", to_char(s.starts, 'HH24:MI') as starts,
      to_char(s.ends, 'HH24:MI') as ends, s.lessons, s.topic, s.teacher, s.place, count(a.person_id)::int as marked,
      count(a.person_id) filter (where a.state <> 'absent')::int as there
    from class_session s left join class_attendance a on a.agency_id = s.agency_id and a.session_id = s.id
    where s.agency_id = ${agency.id} and s.class_id = ${classId}
    group by s.agency_id, s.id order by s.held_on, s.starts`.execute(db)
  return rows
}

export async function insertSession(
  tx: Tx,
  { agency, actor }: Context,
  classId: string,
  { on, starts, ends, lessons, topic, teacher, place }: NewSession,
): Promise<string> {
  const id = newId()
  await sql`insert into class_session (agency_id, id, class_id, held_on, starts, ends, lessons, topic, teacher, place, code_key, created_by)
    values (${agency.id}, ${id}, ${classId}, ${on}::date, ${starts}::time, ${ends}::time, ${lessons}, ${topic}, ${teacher}, ${place},
      ${randomBytes(32)}, ${actor.accountId})`.execute(tx)
  return id
}

export type HeldSession = {
  readonly id: string
  readonly classId: string
  readonly className: string
  readonly on: PlainDate
  readonly starts: string
  readonly ends: string
  readonly topic: string
  readonly teacher: string
  readonly key: Buffer
  readonly marked: number
}

export async function findSession(db: Queries, { agency }: Context, id: string): Promise<HeldSession | undefined> {
  const { rows } =
    await sql<HeldSession>`select s.id, s.class_id as "classId", c.name as "className", s.held_on as "on",
      to_char(s.starts, 'HH24:MI') as starts, to_char(s.ends, 'HH24:MI') as ends, s.topic, s.teacher, s.code_key as key,
      (select count(*)::int from class_attendance a where a.agency_id = s.agency_id and a.session_id = s.id) as marked
    from class_session s join training_class c on c.agency_id = s.agency_id and c.class_id = s.class_id and ${believed('c')}
    where s.agency_id = ${agency.id} and s.id = ${id}`.execute(db)
  return rows[0]
}

export const removeSession = (tx: Tx, { agency }: Context, id: string) =>
  sql`delete from class_session where agency_id = ${agency.id} and id = ${id}`.execute(tx)

/** Who was sent to the class, and how he is marked; those in reach. */
export async function readMarks(db: Queries, ctx: Context, { id, classId }: HeldSession): Promise<Session['people']> {
  const on = { day: ctx.today }
  const { rows } = await sql<
    Session['people'][number]
  >`select p.person_id as "personId", coalesce(i.full_name, '') as "fullName",
      coalesce(u.name, '') as "unitName", a.state, a.reason, coalesce(a.by_code, false) as "byCode"
    from (select distinct l.person_id from class_learner l where l.agency_id = ${ctx.agency.id} and l.class_id = ${classId}
      and ${believed('l')}) p
    left join person_identity i on i.agency_id = ${ctx.agency.id} and i.person_id = p.person_id and ${holds('i', on)}
    left join posting g on g.agency_id = ${ctx.agency.id} and g.person_id = p.person_id and ${holds('g', on)}
    left join unit_profile u on u.agency_id = ${ctx.agency.id} and u.unit_id = g.unit_id and ${holds('u', on)}
    left join class_attendance a on a.agency_id = ${ctx.agency.id} and a.session_id = ${id} and a.person_id = p.person_id
    where ${reachesPerson(ctx, 'p.person_id')}
    order by i.given_name collate "vi", i.full_name collate "vi", p.person_id`.execute(db)
  return rows
}

export async function upsertMarks(
  tx: Tx,
  { agency, actor }: Context,
  sessionId: string,
  marks: MarkAttendance['marks'],
  byCode: boolean,
): Promise<void> {
  await sql`insert into class_attendance (agency_id, session_id, person_id, state, reason, by_code, marked_by)
    select ${agency.id}, ${sessionId}, m."personId", m.state, m.reason, ${byCode}, ${actor.accountId}
    from jsonb_to_recordset(${JSON.stringify(marks)}::jsonb) as m("personId" uuid, state text, reason text)
    on conflict (agency_id, session_id, person_id) do update set state = excluded.state, reason = excluded.reason,
      by_code = excluded.by_code, marked_by = excluded.marked_by, marked_at = now()`.execute(tx)
}

export async function markOf(db: Queries, { agency }: Context, sessionId: string, personId: string) {
  const { rows } = await sql<{ state: string }>`select state from class_attendance
    where agency_id = ${agency.id} and session_id = ${sessionId} and person_id = ${personId}`.execute(db)
  return rows[0]?.state
}
