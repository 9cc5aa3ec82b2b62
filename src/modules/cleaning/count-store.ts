import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import type { Rule } from './rules/rule.ts'
import { onDay, people, type View } from './view.ts'

export type Counted = { readonly rule: string; readonly unitId: string | null; readonly people: number }

const inUnits = (view: View, unitId: string | undefined) =>
  unitId === undefined
    ? sql`true`
    : sql`p.unit_id in (select c.descendant_id from unit_closure c
        where c.agency_id = ${view.agency.id} and c.ancestor_id = ${unitId} and ${onDay('c', view)})`

const brokenBy = (view: View, rule: Rule) =>
  sql`select ${rule.id}::text as rule, b.person_id from (${rule.broken(view)}) b`

/** How many people break each rule, by the unit they are in today. */
export async function countBroken(
  db: Queries,
  view: View,
  rules: readonly Rule[],
  unitId?: string,
): Promise<Counted[]> {
  const all = sql.join(
    rules.map((rule) => brokenBy(view, rule)),
    sql` union all `,
  )
  const { rows } = await sql<Counted>`with ${people(view)}
    select b.rule, p.unit_id as "unitId", count(distinct b.person_id)::int as people from (${all}) b
    join people p on p.person_id = b.person_id where ${inUnits(view, unitId)} group by 1, 2`.execute(db)
  return rows
}

export async function countPeople(db: Queries, view: View, unitId?: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`with ${people(view)}
    select count(*)::int as count from people p where ${inUnits(view, unitId)}`.execute(db)
  return rows[0]?.count ?? 0
}

export type Broken = {
  readonly id: string
  readonly fullName: string
  readonly unitName: string
  readonly says: string
  readonly total: number
}
type Slice = { readonly unitId?: string | undefined; readonly page: number; readonly limit: number }

/** The people who break one rule, with all that is wrong of each. */
export async function listBroken(
  db: Queries,
  view: View,
  rule: Rule,
  { unitId, page, limit }: Slice,
): Promise<Broken[]> {
  const { rows } = await sql<Broken>`with ${people(view)},
    broken as (select b.person_id, string_agg(distinct b.says, '; ') as says from (${rule.broken(view)}) b group by 1)
    select p.person_id as id, p.full_name as "fullName", b.says, count(*) over ()::int as total,
      coalesce(${nameOfUnit(view, 'p.unit_id')}, '') as "unitName"
    from broken b join people p on p.person_id = b.person_id where ${inUnits(view, unitId)}
    order by "unitName", p.full_name, p.person_id limit ${limit} offset ${(page - 1) * limit}`.execute(db)
  return rows
}

/** As it is called today, or was last called. */
export const nameOfUnit = (view: View, unit: string) => sql`(select u.name from unit_profile u
  where u.agency_id = ${view.agency.id} and u.unit_id = ${sql.ref(unit)} and upper_inf(u.known)
  order by u.valid @> ${view.today}::date desc, upper(u.valid) desc nulls first limit 1)`

export async function unitNames(db: Queries, view: View, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string | null }>`select x.id, ${nameOfUnit(view, 'x.id')} as name
    from unnest(${[...ids]}::uuid[]) as x(id)`.execute(db)
  return new Map(rows.map(({ id, name }) => [id, name ?? '']))
}
