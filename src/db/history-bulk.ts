import { type RawBuilder, sql } from 'kysely'
import type { Tx } from './connect.ts'
import type { Source } from './history.ts'
import type { FactTable } from './tables.ts'

/**
 * Facts about people of whom nothing was believed yet, so that there is nothing to supersede: one statement for all.
 * `rows` is a query that gives `columns`, and `from_on`: the day each begins to hold, null for ever.
 */
export async function writeNew(
  tx: Tx,
  table: FactTable,
  columns: readonly string[],
  rows: RawBuilder<unknown>,
  source: Source,
): Promise<number> {
  const names = sql.join(columns.map((column) => sql.ref(column)))
  const { numAffectedRows } = await sql`insert into ${sql.table(table)}
      (agency_id, id, valid, known, source, written_by, ${names})
    select ${source.agencyId}, new_id(), daterange(from_on, null), tstzrange(${source.at}, null), ${source.id}, ${source.id}, ${names}
    from (${rows}) given`.execute(tx)
  return Number(numAffectedRows ?? 0)
}
