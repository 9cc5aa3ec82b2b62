import { type RawBuilder, sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { personFactTables, type PersonFactTable } from '#db/tables.ts'
import type { Held, Values } from './model.ts'

export type Matter = { readonly table: PersonFactTable; readonly key: Values; readonly held: readonly Held[] }
type Keys = ReadonlyMap<string, readonly string[]>

const own = ['agency_id', 'id', 'person_id', 'valid', 'known', 'source', 'written_by', 'ended_by', 'folded']

/** What tells one matter of a person from another, as the database's own exclusions say: nothing more, a kind, an entry. */
async function matterKeys(db: Queries): Promise<Keys> {
  const { rows } = await sql<{ name: string; columns: string[] }>`
    select t.relname as name, array_agg(a.attname::text) filter (where a.attname <> all(${own})) as columns
    from pg_constraint c join pg_class t on t.oid = c.conrelid
    join pg_attribute a on a.attrelid = t.oid and a.attnum = any(c.conkey)
    where c.contype = 'x' and t.relname = any(${[...personFactTables]}) group by t.relname`.execute(db)
  return new Map(rows.map(({ name, columns }) => [name, columns ?? []]))
}

type Row = {
  readonly table: PersonFactTable
  readonly personId: string
  readonly from: Held['from']
  readonly until: Held['until']
  readonly source: string
  readonly fact: Values
}

/** Everything now believed of these people, by person and matter. A merge itself is not a matter. */
export async function mattersOf(
  db: Queries,
  agencyId: string,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, Matter>>> {
  const keys = await matterKeys(db)
  const tables = personFactTables.filter((table) => table !== 'person_merge')
  const { rows } = await sql<Row>`${sql.join(
    tables.map((table) => believedOf(table, agencyId, personIds)),
    sql` union all `,
  )}`.execute(db)
  const found = new Map<string, Map<string, Matter & { held: Held[] }>>(personIds.map((id) => [id, new Map()]))
  for (const { table, personId, fact, ...span } of rows) {
    const names = keys.get(table)
    if (!names) throw new Error(`${table} has no exclusion that tells its matters apart`)
    const key = Object.fromEntries(names.map((name) => [name, fact[name] ?? null]))
    const of = found.get(personId)!
    const name = `${table} ${names.map((each) => key[each]).join(' ')}`
    const matter = of.get(name) ?? { table, key, held: [] }
    matter.held.push({ ...span, values: withoutKeys(fact, names) })
    of.set(name, matter)
  }
  return found
}

const believedOf = (table: PersonFactTable, agencyId: string, personIds: readonly string[]): RawBuilder<unknown> =>
  sql`(select ${table} as table, f.person_id as "personId", lower(f.valid)::text as from, upper(f.valid)::text as until, f.source,
      (select jsonb_object_agg(key, value) from jsonb_each_text(to_jsonb(f)) where key <> all(${own})) as fact
    from ${sql.table(table)} f where f.agency_id = ${agencyId} and f.person_id = any(${[...personIds]}::uuid[]) and upper_inf(f.known)
    order by f.valid)`

const withoutKeys = (fact: Values, names: readonly string[]): Values =>
  Object.fromEntries(Object.entries(fact).filter(([name]) => !names.includes(name)))
