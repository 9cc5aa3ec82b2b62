import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'

/** `broken`: the first row that does not follow from the one before it. `lastHash`: hex; null when there is no row. */
export type Seal = { readonly rows: number; readonly broken: number | null; readonly lastHash: string | null }

/** Reckons the whole chain anew. A tail cut off leaves a whole chain: only a seal remembered elsewhere shows that. */
export async function reckonSeal(db: Queries, agencyId: string): Promise<Seal> {
  const { rows } = await sql<Seal>`
    select count(*)::int as rows, min(seq) filter (where hash <> reckoned or seq <> place)::int as broken,
      (select encode(hash, 'hex') from activity where agency_id = ${agencyId} order by seq desc limit 1) as "lastHash"
    from (
      select a.seq, a.hash, row_number() over chain as place,
        activity_hash(a, coalesce(lag(a.hash) over chain, '\\x'::bytea)) as reckoned
      from activity a where a.agency_id = ${agencyId} window chain as (order by a.seq)) chained`.execute(db)
  return rows[0]!
}

/** The seal of one row, undefined when there is no such row. */
export async function sealOf(db: Queries, agencyId: string, seq: number): Promise<string | undefined> {
  const { rows } = await sql<{ hash: string }>`select encode(hash, 'hex') as hash from activity
    where agency_id = ${agencyId} and seq = ${seq}`.execute(db)
  return rows[0]?.hash
}
