import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import { believed, holds } from '#db/history.ts'
import type { PoolUnit } from '#law/pay/early-raise-pool.ts'
import type { Context } from '../../access/model.ts'
import { reachesUnit } from '../../access/service.ts'
import { cutOff } from './model.ts'

export type Payroll = PoolUnit & { readonly inReach: boolean }

/** Các đơn vị được giao biên chế on the cut-off day, with how many in all. */
export async function readPayrolls(db: Queries, ctx: Context, year: number): Promise<Payroll[]> {
  const { agency } = ctx
  const day = cutOff(year)
  const { rows } = await sql<Payroll>`select q.unit_id as id, u.name, sum(q.quota)::int as payroll,
      ${reachesUnit(ctx, 'q.unit_id')} as "inReach"
    from staff_quota q
    join unit_profile u on u.agency_id = q.agency_id and u.unit_id = q.unit_id and ${holds('u', { day })}
    where q.agency_id = ${agency.id} and ${holds('q', { day })}
    group by q.unit_id, u.name, u.position order by u.position, u.name collate "vi", q.unit_id`.execute(db)
  return rows
}

/** How many of the year's places each unit has used: by the unit of the cut-off day, left since or not. */
export async function readUsed(db: Queries, { agency }: Context, year: number): Promise<Map<string, number>> {
  const day = cutOff(year)
  const { rows } = await sql<{
    unitId: string
    used: number
  }>`select coalesce(q.unit_id::text, '') as "unitId", count(*)::int as used
    from early_raise f
    left join posting c on c.agency_id = f.agency_id and c.person_id = f.person_id and ${holds('c', { day })}
    left join lateral (select t.ancestor_id as unit_id from unit_closure t where t.agency_id = c.agency_id
      and t.descendant_id = c.unit_id and ${holds('t', { day })} and exists (select 1 from staff_quota s
        where s.agency_id = t.agency_id and s.unit_id = t.ancestor_id and ${holds('s', { day })})
      order by t.depth limit 1) q on true
    where f.agency_id = ${agency.id} and f.kind = 'merit' and f.review_year = ${year} and ${believed('f')}
    group by 1`.execute(db)
  return new Map(rows.map(({ unitId, used }) => [unitId, used]))
}

/** One signing at a time counts what is left; the next sees what it took. */
export async function lockQuota(tx: Tx, { agency }: Context): Promise<void> {
  await tx.selectFrom('agency').select('agency_id').where('agency_id', '=', agency.id).forNoKeyUpdate().execute()
}
