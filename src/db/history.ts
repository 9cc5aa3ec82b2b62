import { type RawBuilder, sql } from 'kysely'
import { newId } from '#lib/id.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Tx } from './connect.ts'
import { type FactTable, factTables } from './tables.ts'

/** The act that writes: its id and its one moment, taken after its locks. */
export type Source = { readonly agencyId: string; readonly id: string; readonly at: string }

/** From a day on, or for the days `from ≤ d < until`. `from` null: since ever. */
export type Span = { readonly from: PlainDate | null; readonly until?: PlainDate | null }

export type Fact = {
  readonly key: Values
  readonly span: Span
  readonly values: Values
  /** Where it comes from, when not from the act that writes it: a fact moved to another person keeps its paper. */
  readonly source?: string
}
type Values = Readonly<Record<string, string | number | boolean | null>>
type Row = Record<string, unknown>

const chunk = 2_000

const range = ({ from, until }: Span) => `[${from ?? ''},${until ?? ''})`

/** What we now believe of these keys over these spans; what was believed before is superseded, not lost. */
export async function assertFacts(tx: Tx, table: FactTable, facts: readonly Fact[], source: Source): Promise<void> {
  if (facts.length === 0) return
  const spans = facts.map(({ key, span }) => ({ ...key, valid: range(span) }))
  const rest = await supersede(tx, table, Object.keys(facts[0]!.key), spans, source)
  const fresh = facts.map(({ key, span, values, source: kept = source.id }) => ({
    ...key,
    ...values,
    valid: range(span),
    source: kept,
  }))
  await write(tx, table, [...rest, ...fresh], source)
}

/** A value that begins on a day and holds until something supersedes it. */
export const begin = (tx: Tx, table: FactTable, key: Values, from: PlainDate, values: Values, source: Source) =>
  assertFacts(tx, table, [{ key, span: { from }, values }], source)

/** What held of this key stops on `on`; without `on` it never held at all. */
export async function end(tx: Tx, table: FactTable, key: Values, on: PlainDate | null, source: Source): Promise<void> {
  const rest = await supersede(tx, table, Object.keys(key), [{ ...key, valid: range({ from: on }) }], source)
  await write(tx, table, rest, source)
}

/** What held of these keys over these spans never held there. */
export async function retract(
  tx: Tx,
  table: FactTable,
  spans: readonly { key: Values; span: Span }[],
  source: Source,
): Promise<void> {
  if (spans.length === 0) return
  const rows = spans.map(({ key, span }) => ({ ...key, valid: range(span) }))
  await write(tx, table, await supersede(tx, table, Object.keys(spans[0]!.key), rows, source), source)
}

/** Closes the beliefs that these spans touch, and returns what of them lies outside the spans. */
async function supersede(tx: Tx, table: FactTable, key: readonly string[], spans: readonly Row[], source: Source) {
  const same = sql.join(
    key.map((column) => sql`f.${sql.id(column)} = i.${sql.id(column)}`),
    sql` and `,
  )
  const rest: Row[] = []
  for (let at = 0; at < spans.length; at += chunk) {
    const incoming = incomingSpans(table, key, spans.slice(at, at + chunk))
    const touched = sql`f.agency_id = ${source.agencyId} and upper_inf(f.known) and ${same} and f.valid && i.spans`
    const left = sql`f.*, array(select unnest(datemultirange(f.valid) - i.spans)::text) as rest`
    const undone = await sql<Row>`delete from ${sql.table(table)} f using ${incoming} i
      where ${touched} and lower(f.known) >= ${source.at} returning ${left}`.execute(tx)
    const closed = await sql<Row>`update ${sql.table(table)} f
      set known = tstzrange(lower(f.known), ${source.at}), ended_by = ${source.id} from ${incoming} i
      where ${touched} returning ${left}`.execute(tx)
    rest.push(...[...undone.rows, ...closed.rows].flatMap(remainders))
  }
  return rest
}

const incomingSpans = (table: FactTable, key: readonly string[], spans: readonly Row[]) => {
  const columns = sql.join(key.map((column) => sql.id(column)))
  return sql`(select ${columns}, range_agg(valid) as spans
    from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(spans)}) group by ${columns})`
}

function remainders({ rest, id: _id, known: _known, ended_by: _ended, folded: _folded, ...row }: Row): Row[] {
  return (rest as string[]).map((valid) => ({ ...row, valid }))
}

/** One insert for all; every row believed from the act's moment on. `source` and `written_by` are the act's unless kept. */
async function write(
  tx: Tx,
  table: FactTable,
  rows: readonly Row[],
  source: Source,
  keepWriter = false,
): Promise<void> {
  for (let at = 0; at < rows.length; at += chunk) {
    const part = rows.slice(at, at + chunk).map((row) => ({
      ...row,
      id: newId(),
      agency_id: source.agencyId,
      written_by: keepWriter ? row['written_by'] : source.id,
      known: `[${source.at},)`,
    }))
    const columns = sql.join(Object.keys(part[0]!).map((column) => sql.id(column)))
    await sql`insert into ${sql.table(table)} (${columns}) select ${columns}
      from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(part)})`.execute(tx)
  }
}

/**
 * Takes back everything that the act `written` wrote, in every table, and restores what it had superseded.
 * Returns the tables in which a later act rests on it; then nothing was changed.
 */
export async function withdraw(tx: Tx, written: string, source: Source): Promise<FactTable[]> {
  const resting: FactTable[] = []
  for (const table of factTables) if (await restsOn(tx, table, written, source)) resting.push(table)
  if (resting.length > 0) return resting

  for (const table of factTables) {
    await sql`update ${sql.table(table)} set known = tstzrange(lower(known), ${source.at}), ended_by = ${source.id}
      where agency_id = ${source.agencyId} and written_by = ${written} and upper_inf(known)`.execute(tx)
    const { rows } = await sql<Row>`select *, array[valid::text] as rest from ${sql.table(table)}
      where agency_id = ${source.agencyId} and ended_by = ${written}`.execute(tx)
    await write(tx, table, rows.flatMap(remainders), source, true)
  }
  await tx
    .updateTable('source')
    .set({ withdrawn_by: source.id })
    .where('agency_id', '=', source.agencyId)
    .where('id', '=', written)
    .execute()
  return []
}

async function restsOn(tx: Tx, table: FactTable, written: string, { agencyId }: Source): Promise<boolean> {
  const { rows } = await sql`select 1 from ${sql.table(table)} f
    join source ender on ender.agency_id = f.agency_id and ender.id = f.ended_by and ender.withdrawn_by is null
    where f.agency_id = ${agencyId} and f.written_by = ${written} and f.ended_by <> ${written}
      and ender.kind <> 'withdrawal' limit 1`.execute(tx)
  return rows.length > 0
}

type Origin = { kind: 'decision' | 'import' | 'correction' | 'withdrawal'; accountId: string } & Partial<{
  decisionId: string
  importId: string
  reason: string
}>

/** Opens an act. Call it after the locks are held: its moment must follow every act it waited for. */
export async function openSource(tx: Tx, agencyId: string, origin: Origin): Promise<Source> {
  const id = newId()
  const { rows } = await sql<{ at: string }>`
    insert into source (agency_id, id, kind, at, account_id, decision_id, import_id, reason)
    values (${agencyId}, ${id}, ${origin.kind}, clock_timestamp(), ${origin.accountId}, ${origin.decisionId ?? null},
      ${origin.importId ?? null}, ${origin.reason ?? null}) returning at::text`.execute(tx)
  return { agencyId, id, at: rows[0]!.at }
}

/** Locks people in one order, so that two acts on the same people wait instead of dead-locking. */
export async function lockPeople(tx: Tx, agencyId: string, ids: readonly string[]): Promise<void> {
  await sql`select 1 from person where agency_id = ${agencyId} and id = any(${[...ids]}::uuid[])
    order by id for update`.execute(tx)
}

/** Which version of the records: what held on `day`, as believed at `knownAt` (null: now). */
export type AsOf = { readonly day: PlainDate; readonly knownAt?: string | null }

/** The one predicate of both times, for the table alias `fact`. */
export function holds(fact: string, { day, knownAt }: AsOf): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(`${fact}.valid`)} @> ${day}::date and ${believed(fact, knownAt)})`
}

/** Believed at `knownAt`, or now. */
export function believed(fact: string, knownAt?: string | null): RawBuilder<boolean> {
  const known = sql.ref(`${fact}.known`)
  return knownAt ? sql<boolean>`${known} @> ${knownAt}::timestamptz` : sql<boolean>`upper_inf(${known})`
}
