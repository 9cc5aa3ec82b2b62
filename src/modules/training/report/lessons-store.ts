import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { believed, holds } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { StaffKind } from '#law/pay/held-step.ts'
import type { Context } from '#modules/access/model.ts'
import { reachesPerson } from '#modules/access/service.ts'

export type LessonsOf = {
  readonly personId: string
  readonly fullName: string
  readonly unitName: string
  readonly staff: StaffKind
  readonly lessons: number
}

/** Số tiết của từng người đang công tác ngày ấy, in reach, of one unit's tree */
export async function lessonsOfAll(
  db: Queries,
  ctx: Context,
  { day, year, unitId }: { readonly day: PlainDate; readonly year: number; readonly unitId?: string | undefined },
): Promise<LessonsOf[]> {
  const { agency } = ctx
  const on = { day }
  const inside = unitId
    ? sql`exists (select 1 from unit_closure t where t.agency_id = g.agency_id and t.descendant_id = g.unit_id
        and t.ancestor_id = ${unitId} and ${holds('t', on)})`
    : sql`true`
  const { rows } = await sql<LessonsOf>`
    with learned as (select e.person_id, sum(e.lessons)::int as lessons from (
      select distinct l.person_id, c.class_id, c.lessons from class_learner l
      join training_class c on c.agency_id = l.agency_id and c.class_id = l.class_id and ${believed('c')}
      where l.agency_id = ${agency.id} and ${believed('l')} and l.outcome = 'completed' and coalesce(c.kind, '') <> 'other'
        and extract(year from upper(c.valid) - 1) = ${year}::int) e group by e.person_id)
    select g.person_id as "personId", coalesce(i.full_name, '') as "fullName", coalesce(u.name, '') as "unitName", g.staff,
      coalesce(l.lessons, 0) as lessons
    from posting g left join learned l on l.person_id = g.person_id
    left join person_identity i on i.agency_id = g.agency_id and i.person_id = g.person_id and ${holds('i', on)}
    left join unit_profile u on u.agency_id = g.agency_id and u.unit_id = g.unit_id and ${holds('u', on)}
    where g.agency_id = ${agency.id} and ${holds('g', on)} and ${reachesPerson(ctx, 'g.person_id')} and ${inside}
    order by u.position, u.name collate "vi", i.given_name collate "vi", i.full_name collate "vi", g.person_id`.execute(
    db,
  )
  return rows
}
