import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import { assertFacts, type Fact, retract, type Source } from '#db/history.ts'
import type { FactTable } from '#db/tables.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Proposed } from './repairs/proposal.ts'

/** What names one belief in each table that repairs change, beside the days. */
const keys: Partial<Record<FactTable, readonly string[]>> = {
  person_identity: ['person_id'],
  person_origin: ['person_id'],
  posting: ['person_id'],
  salary_step: ['person_id'],
  qualification: ['person_id', 'entry_id'],
  certificate: ['person_id', 'entry_id'],
}

type Values = Fact['values']
type Held = {
  readonly id: string
  readonly from: PlainDate | null
  readonly until: PlainDate | null
  readonly row: Values
}

const kept = sql`'{id,agency_id,known,valid,source,written_by,ended_by,folded}'::text[]`

/** Writes these changes, one statement a table and direction: the other values of each fact stay as they are. */
export async function writeChanges(tx: Tx, changes: readonly Proposed[], source: Source): Promise<void> {
  for (const [table, all] of Map.groupBy(changes, (change) => change.table)) {
    const held = await heldFacts(tx, table, [...new Set(all.map(({ factId }) => factId))], source.agencyId)
    const byFact = Map.groupBy(all, ({ factId }) => factId)
    const facts = held.map((fact) => changed(table, fact, byFact.get(fact.id) ?? []))
    await retract(
      tx,
      table,
      facts.flatMap(({ key, span, gone }) =>
        gone ? [{ key, span: { from: later(span.from, gone), until: span.until } }] : [],
      ),
      source,
    )
    await assertFacts(
      tx,
      table,
      facts.flatMap(({ gone, ...fact }) => (gone ? [] : [fact])),
      source,
    )
  }
}

const later = (from: PlainDate | null, day: PlainDate) => (from !== null && from > day ? from : day)

async function heldFacts(tx: Tx, table: FactTable, ids: readonly string[], agencyId: string): Promise<Held[]> {
  const { rows } =
    await sql<Held>`select f.id, lower(f.valid) as "from", upper(f.valid) as until, to_jsonb(f) - ${kept} as row
    from ${sql.table(table)} f where f.agency_id = ${agencyId} and f.id = any(${[...ids]}::uuid[]) and upper_inf(f.known)`.execute(
      tx,
    )
  return rows
}

/** `gone`: since when it is no longer believed. */
function changed(table: FactTable, { from, until, row }: Held, changes: readonly Proposed[]) {
  const names = keys[table]
  if (!names) throw new Error(`no repair changes ${table}`)
  const part = (isKey: boolean) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name) === isKey))
  const values: Values = Object.assign({}, ...changes.map(({ change }) => ('values' in change ? change.values : {})))
  const gone = changes.map(({ change }) => ('gone' in change ? change.gone : null)).find((day) => day !== null)
  return { key: part(true), span: { from, until }, values: { ...part(false), ...values }, gone }
}

/** Which of these sources are signed decisions. */
export async function decidedSources(db: Queries, agencyId: string, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select s.id from source s
    where s.agency_id = ${agencyId} and s.kind = 'decision' and s.id = any(${[...ids]}::uuid[])`.execute(db)
  return new Set(rows.map(({ id }) => id))
}
