import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { type AsOf, believed } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'

/** One line of a person's pay history; of an allowance only `percent` is set, of a step the others. */
export type Believed = {
  readonly id: string
  readonly from: PlainDate | null
  readonly until: PlainDate | null
  readonly rank?: string
  readonly step?: number
  readonly coefficient?: string
  readonly countedFrom?: PlainDate
  readonly percent?: number
}

/** All that is believed of one person, oldest first. */
export async function believedFacts(
  db: Queries,
  { agency }: Context,
  table: 'salary_step' | 'beyond_top_step',
  personId: string,
): Promise<Believed[]> {
  const { rows } = await sql<Believed>`select f.id, lower(f.valid) as "from", upper(f.valid) as until, ${own(table)}
    from ${sql.table(table)} f where f.agency_id = ${agency.id} and f.person_id = ${personId} and ${believed('f')} order by lower(f.valid) nulls first`.execute(
    db,
  )
  return rows
}

const own = (table: 'salary_step' | 'beyond_top_step') =>
  table === 'salary_step' ? sql`f.rank, f.step, f.coefficient, f.counted_from as "countedFrom"` : sql`f.percent`

export type PayFact = Believed & { readonly source: string; readonly learnedAt: string }

/** What was believed at `knownAt` of everything that had begun by `day`, newest first. */
export async function factsAsOf(
  db: Queries,
  { agency }: Context,
  table: 'salary_step' | 'beyond_top_step',
  personId: string,
  { day, knownAt }: AsOf,
): Promise<PayFact[]> {
  const { rows } =
    await sql<PayFact>`select f.id, lower(f.valid) as "from", upper(f.valid) as until, ${own(table)}, f.source,
      to_char(lower(f.known) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "learnedAt"
    from ${sql.table(table)} f where f.agency_id = ${agency.id} and f.person_id = ${personId} and ${believed('f', knownAt)}
      and coalesce(lower(f.valid) <= ${day}::date, true) order by lower(f.valid) desc nulls last`.execute(db)
  return rows
}
