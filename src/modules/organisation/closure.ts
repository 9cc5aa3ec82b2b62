import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import { assertFacts, type Source, type Span } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'

type Row = { descendant: string; ancestor: string; depth: number; from: PlainDate | null; until: PlainDate | null }

/** Who stands above these units over these days, written anew from the profiles, for them and for everything below them. */
export async function rebuildClosure(tx: Tx, unitIds: readonly string[], span: Span, source: Source): Promise<void> {
  const rows = await ancestry(tx, source.agencyId, await subtree(tx, source.agencyId, unitIds, span), span)
  const facts = rows.map(({ descendant, ancestor, depth, from, until }) => ({
    key: { descendant_id: descendant },
    span: { from, until },
    values: { ancestor_id: ancestor, depth },
  }))
  await assertFacts(tx, 'unit_closure', facts, source)
}

const days = ({ from, until }: Span) => sql`daterange(${from}::date, ${until ?? null}::date)`

async function subtree(tx: Tx, agencyId: string, unitIds: readonly string[], span: Span): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct descendant_id as id from unit_closure
    where agency_id = ${agencyId} and upper_inf(known) and valid && ${days(span)}
      and ancestor_id = any(${[...unitIds]}::uuid[])`.execute(tx)
  return [...new Set([...unitIds, ...rows.map(({ id }) => id)])]
}

async function ancestry(tx: Tx, agencyId: string, unitIds: readonly string[], span: Span): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with recursive profile as materialized (
      select unit_id, parent_id, valid from unit_profile where agency_id = ${agencyId} and upper_inf(known)),
    up as (
      select unit_id as descendant, unit_id as ancestor, parent_id, 0 as depth, valid * ${days(span)} as valid
      from profile where unit_id = any(${[...unitIds]}::uuid[]) and valid && ${days(span)}
      union all
      select up.descendant, p.unit_id, p.parent_id, up.depth + 1, up.valid * p.valid
      from up join profile p on p.unit_id = up.parent_id and p.valid && up.valid)
    select descendant, ancestor, depth, lower(days)::text as from, upper(days)::text as until
    from (select descendant, ancestor, depth, unnest(range_agg(valid)) as days from up group by descendant, ancestor, depth) merged`.execute(
    tx,
  )
  return rows
}
