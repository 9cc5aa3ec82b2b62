import { type RawBuilder, sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import type { FactTable } from '#db/tables.ts'
import type { Context } from '../../access/model.ts'
import { reachesPerson } from '../../access/service.ts'
import { nextMonth } from './months.ts'
import type { PaidMonth } from './paid-store.ts'

const ofPeople: Readonly<Partial<Record<FactTable, readonly string[]>>> = {
  posting: ['unit_id', 'staff'],
  salary_step: ['rank', 'step', 'coefficient'],
  beyond_top_step: ['percent'],
  allowance: ['kind', 'place', 'rate', 'amount', 'insured', 'taxed'],
  tax_dependants: ['people'],
  absence: ['reason'],
}

/** What was written within this time before a closing may not have been seen by it: it was still being written. */
const slack = sql`interval '1 hour'`

type Of = { readonly month: RawBuilder<unknown>; readonly at: RawBuilder<unknown> }
const of = ({ month, knownAt }: PaidMonth): Of => ({
  month: sql`daterange(${month}::date, ${nextMonth(month)}::date)`,
  at: sql`${knownAt}::timestamptz`,
})

/** People of whom something else is believed of a closed month than when it was closed. */
export async function peopleChanged(db: Queries, ctx: Context, closed: PaidMonth): Promise<string[]> {
  const { month, at } = of(closed)
  const changed = Object.entries(ofPeople).map(([table, columns]) => {
    const values = sql.join(columns.map((column) => sql`f.${sql.id(column)}`))
    return sql`select f.person_id from ${sql.table(table)} f
      where f.agency_id = ${ctx.agency.id} and f.valid && ${month}
        and (upper_inf(f.known) or f.known @> ${at} or lower(f.known) > ${at} - ${slack})
      group by f.person_id, ${values}, f.valid * ${month}
      having bool_or(upper_inf(f.known)) <> bool_or(f.known @> ${at}) or bool_or(lower(f.known) between ${at} - ${slack} and ${at})`
  })
  const { rows } = await sql<{ personId: string }>`select distinct c.person_id as "personId"
    from (${sql.join(changed, sql` union all `)}) c where ${reachesPerson(ctx, 'c.person_id')}`.execute(db)
  return rows.map(({ personId }) => personId)
}

/** Is something else believed of where units work, or of the tree they stand in? */
export async function unitsChanged(db: Queries, { agency }: Context, closed: PaidMonth): Promise<boolean> {
  const { month, at } = of(closed)
  const touched = (table: FactTable) => sql`exists (select 1 from ${sql.table(table)} f
    where f.agency_id = ${agency.id} and f.valid && ${month}
      and (lower(f.known) > ${at} - ${slack} or upper(f.known) > ${at} - ${slack}))`
  const { rows } = await sql<{ changed: boolean }>`select ${touched('unit_workplace')} or (${touched('unit_profile')}
    and exists (select 1 from unit_workplace where agency_id = ${agency.id})) as changed`.execute(db)
  return rows[0]!.changed
}
