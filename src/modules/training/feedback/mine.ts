import { sql } from 'kysely'
import { believed } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import type { MyClass } from '../feedback-api.ts'

type Row = Omit<MyClass, 'next' | 'mayAnswer'> & {
  readonly mayAnswer: boolean
  readonly on: PlainDate | null
  readonly starts: string | null
  readonly ends: string | null
  readonly topic: string | null
}

/** Lớp của tôi: what I was sent to, its next session, whether I may still say what I think of it. */
export async function myClasses({ db, agency, actor, today }: Context): Promise<MyClass[]> {
  if (!actor.personId) return []
  const { rows } = await sql<Row>`select c.class_id as id, c.name, c.organiser, c.place, lower(c.valid)::text as "from",
      (upper(c.valid) - 1)::text as "to", c.lessons, l.outcome, ${today}::date >= upper(c.valid) - 1 and not exists (
        select 1 from class_feedback_given g where g.agency_id = c.agency_id and g.class_id = c.class_id
        and g.person_id = l.person_id) as "mayAnswer", s.held_on as "on", to_char(s.starts, 'HH24:MI') as starts,
      to_char(s.ends, 'HH24:MI') as ends, s.topic
    from class_learner l join training_class c on c.agency_id = l.agency_id and c.class_id = l.class_id and ${believed('c')}
    left join lateral (select n.* from class_session n where n.agency_id = c.agency_id and n.class_id = c.class_id
      and n.held_on >= ${today}::date order by n.held_on, n.starts limit 1) s on true
    where l.agency_id = ${agency.id} and l.person_id = ${actor.personId} and ${believed('l')}
    order by lower(c.valid) desc`.execute(db)
  return rows.map(({ on, starts, ends, topic, ...row }) => ({
    ...row,
    next: on && starts && ends && topic ? { on, starts, ends, topic } : null,
  }))
}
