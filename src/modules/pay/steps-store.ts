import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { holds } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import { reachesPerson } from '../access/service.ts'

export type StepCount = { rank: string; step: number; coefficient: string; people: number; beyondTopStep: number }

/** How many people in service on a day hold each step. */
export async function countSteps(
  db: Queries,
  ctx: Context,
  { day, unitId }: { day: PlainDate; unitId?: string | undefined },
): Promise<StepCount[]> {
  const { agency } = ctx
  const tree = unitId
    ? sql`g.unit_id in (select t.descendant_id from unit_closure t where t.agency_id = ${agency.id} and t.ancestor_id = ${unitId} and ${holds('t', { day })})`
    : sql`true`
  const { rows } = await sql<StepCount>`
    select s.rank, s.step, s.coefficient, count(*)::int as people, count(b.id)::int as "beyondTopStep"
    from posting g
    join salary_step s on s.agency_id = g.agency_id and s.person_id = g.person_id and ${holds('s', { day })}
    left join beyond_top_step b on b.agency_id = g.agency_id and b.person_id = g.person_id and ${holds('b', { day })}
    where g.agency_id = ${agency.id} and ${holds('g', { day })} and ${reachesPerson(ctx, 'g.person_id')} and ${tree}
    group by s.rank, s.step, s.coefficient order by s.rank, s.step, s.coefficient`.execute(db)
  return rows
}
