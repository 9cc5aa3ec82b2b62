import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import { believed } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import { newId } from '#lib/id.ts'
import type { Context } from '#modules/access/model.ts'
import type { SessionRow } from '../api.ts'
import type { NewSession } from '../session-api.ts'

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
