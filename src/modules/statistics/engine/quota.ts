import { sql } from 'kysely'
import { holds } from '#db/history.ts'
import { reachesUnit } from '../../access/service.ts'
import type { View } from './view.ts'

/** Biên chế được giao on the day to the units looked at; null where none is on record. */
export async function quotaOf({ ctx, asOf, unitIds }: View, staff: readonly string[]): Promise<number | null> {
  const within = unitIds ? sql`and f.unit_id = any(${[...unitIds]}::uuid[])` : sql``
  const { rows } = await sql<{ quota: number | null }>`select sum(f.quota)::int as quota from staff_quota f
    where f.agency_id = ${ctx.agency.id} and ${holds('f', asOf)} and f.staff = any(${[...staff]}::text[]) ${within}
      and ${reachesUnit(ctx, 'f.unit_id')}`.execute(ctx.db)
  return rows[0]!.quota
}
