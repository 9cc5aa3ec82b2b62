import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import { believed, holds } from '#db/history.ts'
import type { Context } from '#modules/access/model.ts'
import { reachesPerson } from '#modules/access/service.ts'
import type { MarkAttendance, Session } from '../session-api.ts'
import type { HeldSession } from './session-store.ts'

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
