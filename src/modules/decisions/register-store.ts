import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import type { Context } from '../access/model.ts'
import type { RegisterQuery } from './api.ts'
import { reachesAny } from './decision-columns.ts'
import { type RegisterRecord, wanted } from './list-store.ts'

export async function readRegister(
  db: Queries,
  ctx: Context,
  { year, q }: RegisterQuery & { year: number },
): Promise<RegisterRecord[]> {
  const { rows } = await sql<RegisterRecord>`
    select d.id, d.number as sequence, d.document ->> 'number' as number, d.signed_on as "signedOn", d.kind, d.subject,
      signer.full_name as "signedBy",
      counted.people + counted.moved as people, counted.units,
      case when r.id is not null then jsonb_build_object('id', r.id, 'number', r.document ->> 'number', 'signedOn', r.signed_on) end as "revokedBy"
    from decision d join account signer on signer.agency_id = d.agency_id and signer.id = d.signed_by
    left join decision r on r.agency_id = d.agency_id and r.id = d.revoked_by
    cross join lateral (select count(n.person_id)::int as people, count(n.unit_id)::int as units,
        coalesce(sum((n.effect ->> 'people')::int) filter (where n.people_from is not null), 0)::int as moved from decision_item n
      where n.agency_id = d.agency_id and n.decision_id = d.id) counted
    where d.signed_at is not null and extract(year from d.signed_on) = ${year} and ${wanted(ctx, { q })}
    order by d.number`.execute(db)
  return rows
}

export async function registerYears(db: Queries, ctx: Context): Promise<number[]> {
  const { rows } = await sql<{
    year: number
  }>`select distinct extract(year from d.signed_on)::int as year from decision d
    where d.agency_id = ${ctx.agency.id} and d.signed_on is not null and ${reachesAny(ctx)} order by 1 desc`.execute(db)
  return rows.map(({ year }) => year)
}
