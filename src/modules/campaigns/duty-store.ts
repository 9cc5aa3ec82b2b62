import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { holds } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import { reachesUnit } from '../access/service.ts'

export type UnitOwes = {
  readonly id: string
  readonly title: string
  readonly unitId: string
  readonly dueOn: PlainDate
  readonly handedIn: boolean
  readonly waiting: number
}

/** What is open of every campaign in the units in reach: lists not handed in, corrections without an answer. */
export async function readOwed(db: Queries, ctx: Context, unitId?: string): Promise<UnitOwes[]> {
  const { rows } = await sql<UnitOwes>`
    select c.id, c.title, u.unit_id as "unitId", c.due_on as "dueOn", u.handed_in_at is not null as "handedIn",
      (select count(*)::int from campaign_correction k where k.agency_id = u.agency_id and k.campaign_id = u.campaign_id
        and k.unit_id = u.unit_id and k.answered_at is null) as waiting
    from campaign c join campaign_unit u on u.agency_id = c.agency_id and u.campaign_id = c.id
    where c.agency_id = ${ctx.agency.id} and c.closed_at is null and ${reachesUnit(ctx, 'u.unit_id')}
      and ${unitId ? sql`u.unit_id in (${treeOf(ctx, unitId)})` : sql`true`}`.execute(db)
  return rows
}

const treeOf = ({ agency, today }: Context, unitId: string) => sql`select t.descendant_id from unit_closure t
  where t.agency_id = ${agency.id} and t.ancestor_id = ${unitId} and ${holds('t', { day: today })}`
