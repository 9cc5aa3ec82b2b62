import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { believed, holds } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import { reachesPerson } from '#modules/access/service.ts'
import type { Learner } from '../api.ts'
import type { Outcome } from '../model.ts'

type Row = Omit<Learner, 'entered' | 'commitment'> & {
  readonly enteredOutcome: Outcome | null
  readonly enteredGrade: string | null
  readonly months: number | null
  readonly money: number | null
  readonly bound: PlainDate | null
}

const attended = (state: 'present' | 'late' | 'absent') => sql`count(*) filter (where a.state = ${state})::int`

/** Everybody on the list of a class or sent to it, in the order of a Vietnamese list; those in reach. */
export async function readLearners(db: Queries, ctx: Context, classId: string): Promise<Learner[]> {
  const { agency, today } = ctx
  const on = { day: today }
  const { rows } = await sql<Row>`
    with people as (
      select distinct on (l.person_id) l.person_id, true as sent, l.outcome, l.grade from class_learner l
        where l.agency_id = ${agency.id} and l.class_id = ${classId} and ${believed('l')}
      union all select k.person_id, false, null, null from class_candidate k
        where k.agency_id = ${agency.id} and k.class_id = ${classId} and not exists (select 1 from class_learner l
          where l.agency_id = k.agency_id and l.class_id = k.class_id and l.person_id = k.person_id and ${believed('l')})),
    marks as (select a.person_id, ${attended('present')} as present, ${attended('late')} as late, ${attended('absent')} as absent,
        count(*) filter (where a.state = 'absent' and a.reason is not null)::int as excused
      from class_attendance a join class_session s on s.agency_id = a.agency_id and s.id = a.session_id
      where a.agency_id = ${agency.id} and s.class_id = ${classId} group by a.person_id)
    select p.person_id as "personId", coalesce(i.full_name, '') as "fullName",
      coalesce(to_char(i.birth_on, case i.birth_precision when 'year' then 'YYYY' when 'month' then 'MM/YYYY' else 'DD/MM/YYYY' end), '') as "birthOn",
      coalesce(u.name, '') as "unitName", coalesce(g.office, g.title) as title, p.sent, p.outcome, p.grade,
      r.outcome as "enteredOutcome", r.grade as "enteredGrade", coalesce(m.present, 0) as present, coalesce(m.late, 0) as late,
      coalesce(m.absent, 0) as absent, coalesce(m.excused, 0) as excused, c.months, c.cost as money, upper(c.valid)::text as bound
    from people p
    left join person_identity i on i.agency_id = ${agency.id} and i.person_id = p.person_id and ${holds('i', on)}
    left join posting g on g.agency_id = ${agency.id} and g.person_id = p.person_id and ${holds('g', on)}
    left join unit_profile u on u.agency_id = ${agency.id} and u.unit_id = g.unit_id and ${holds('u', on)}
    left join class_result r on r.agency_id = ${agency.id} and r.class_id = ${classId} and r.person_id = p.person_id
    left join marks m on m.person_id = p.person_id
    left join service_commitment c on c.agency_id = ${agency.id} and c.class_id = ${classId} and c.person_id = p.person_id
      and ${believed('c')}
    where ${reachesPerson(ctx, 'p.person_id')}
    order by u.position, u.name collate "vi", i.given_name collate "vi", i.full_name collate "vi", p.person_id`.execute(
    db,
  )
  return rows.map(told)
}

const told = ({ enteredOutcome, enteredGrade, months, money, bound, ...row }: Row): Learner => ({
  ...row,
  entered: enteredOutcome && { outcome: enteredOutcome, grade: enteredGrade },
  commitment: months && money && bound ? { months, cost: money, until: bound } : null,
})
