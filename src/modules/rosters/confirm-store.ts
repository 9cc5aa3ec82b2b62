import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import { writeNew } from '#db/history-bulk.ts'
import type { Source } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Counts } from './api.ts'
import { compared, joinWholeSets, type OfImport, rowsOf } from './compare-store.ts'

/** One confirmation of staff lists at a time in an agency: two lists may name the same person. */
export async function lockImporting(tx: Tx, agencyId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`rosters:${agencyId}`}, 0))`.execute(tx)
}

/** Whose records the rows not yet imported speak of. */
export async function matchedPeople(tx: Tx, of: OfImport): Promise<string[]> {
  await joinWholeSets(tx)
  const { rows } = await sql<{
    id: string
  }>`with ${compared(of)} select match_id as id from compared where verdict = 'changed'`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Makes the new people, and marks each row that can be imported with its person, its act and what it does. */
export async function markRows(tx: Tx, of: OfImport, source: Source): Promise<void> {
  await sql`with ${compared(of)},
    born as (insert into person (agency_id, id) select agency_id, candidate_id from compared where verdict = 'new')
    update roster_row r set person_id = coalesce(c.match_id, c.candidate_id), source = ${source.id}, outcome = c.verdict, way = c.match_way,
      before = case when c.verdict = 'changed' then c.known_before || jsonb_build_object('vaguer', c.vaguer, 'identity', c.identity_differs,
        'posting', c.posting_differs, 'pay', c.pay_differs, 'beyond', c.percent_differs, 'older', c.pay_older) end
    from compared c where ${rowsOf('r', of)} and r.ordinal = c.ordinal and c.verdict is not null`.execute(tx)
}

/** After a confirmation: what is not imported is held. Who is absent was counted before, against the same rows. */
export async function countAfter(tx: Tx, of: OfImport): Promise<Counts> {
  const { rows } = await sql<Counts>`select count(source)::int as accepted, count(source)::int as imported,
      count(*) filter (where source is not null and problems <> '[]')::int as warnings, count(*) filter (where source is null)::int as held,
      count(*) filter (where outcome = 'new')::int as new, count(*) filter (where outcome = 'changed')::int as changed,
      count(*) filter (where outcome = 'same')::int as same, count(*) filter (where way = 'probable' and source is not null)::int as probable,
      coalesce((select (summary ->> 'absent')::int from roster_import i where i.agency_id = ${of.agencyId} and i.id = ${of.importId}), 0) as absent
    from roster_row r where ${rowsOf('r', of)}`.execute(tx)
  return rows[0]!
}

export type Marked = { new: number; changed: number; same: number }

export async function countMarked(tx: Tx, of: OfImport, source: Source): Promise<Marked> {
  const { rows } = await sql<Marked>`select count(*) filter (where outcome = 'new')::int as new,
      count(*) filter (where outcome = 'changed')::int as changed, count(*) filter (where outcome = 'same')::int as same
    from roster_row r where ${rowsOf('r', of)} and r.source = ${source.id}`.execute(tx)
  return rows[0]!
}

/** Units in which somebody's posting is to be written. */
export async function unitsToWrite(tx: Tx, of: OfImport, source: Source): Promise<string[]> {
  const { rows } = await sql<{
    name: string
  }>`select unit_name as name from roster_row r where ${rowsOf('r', of)} and r.source = ${source.id}
    and (outcome = 'new' or (before ->> 'posting')::boolean) group by unit_name order by min(ordinal)`.execute(tx)
  return rows.map(({ name }) => name)
}

/** The facts of people who are new; how many were written. A list without pay says nothing of the staff kind either. */
export async function writeNewPeople(
  tx: Tx,
  of: OfImport,
  units: ReadonlyMap<string, string>,
  source: Source,
): Promise<number> {
  const fresh = sql`roster_row r where ${rowsOf('r', of)} and r.source = ${source.id} and r.outcome = 'new'`
  const unitIds = JSON.stringify(Object.fromEntries(units))
  const identity = await writeNew(
    tx,
    'person_identity',
    ['person_id', 'full_name', 'given_name', 'sex', 'birth_on', 'birth_precision', 'id_number'],
    sql`select person_id, full_name, given_name, sex, birth_on, birth_precision, id_number, null::date as from_on from ${fresh}`,
    source,
  )
  const posting = await writeNew(
    tx,
    'posting',
    ['person_id', 'unit_id', 'staff', 'title'],
    sql`select person_id, (unit.value #>> '{}')::uuid as unit_id, coalesce(staff, 'civil-servant') as staff, title, ${of.asOf}::date as from_on
      from (select r.* from ${fresh}) r join jsonb_each(${unitIds}::jsonb) unit on unit.key = r.unit_name`,
    source,
  )
  const step = await writeNew(
    tx,
    'salary_step',
    ['person_id', 'rank', 'step', 'coefficient', 'counted_from'],
    sql`select person_id, rank, step, coefficient, since as counted_from, since as from_on from ${fresh} and r.rank is not null`,
    source,
  )
  const beyond = await writeNew(
    tx,
    'beyond_top_step',
    ['person_id', 'percent'],
    sql`select person_id, percent, ${of.asOf}::date as from_on from ${fresh} and r.percent is not null`,
    source,
  )
  return identity + posting + step + beyond
}

/** A row that changes the records, what they said, and until when the list speaks: what begins later stays. */
export type ChangedRow = {
  person_id: string
  full_name: string
  given_name: string
  sex: string | null
  birth_on: PlainDate
  birth_precision: string
  id_number: string | null
  unit_name: string
  title: string | null
  staff: string | null
  rank: string | null
  step: number
  coefficient: string
  since: PlainDate
  percent: number | null
  before: Before
  identity_from: PlainDate | null
  identity_until: PlainDate | null
  posting_until: PlainDate | null
  step_until: PlainDate | null
  beyond_until: PlainDate | null
}

type Before = {
  vaguer: boolean
  identity: boolean
  posting: boolean
  pay: boolean
  beyond: boolean
  sex: string | null
  birth_on: PlainDate | null
  birth_precision: string
  id_number: string | null
  staff: string | null
  title: string | null
  office: string | null
}

export async function changedRows(tx: Tx, of: OfImport, source: Source): Promise<ChangedRow[]> {
  const next = (
    table: string,
  ) => sql`(select min(lower(f.valid))::text from ${sql.table(table)} f where f.agency_id = r.agency_id
    and f.person_id = r.person_id and upper_inf(f.known) and lower(f.valid) > ${of.asOf}::date)`
  const { rows } = await sql<ChangedRow>`
    select r.person_id, r.full_name, r.given_name, r.sex, r.birth_on::text, r.birth_precision, r.id_number, r.unit_name, r.title, r.staff,
      r.rank, r.step, r.coefficient::text, r.since::text, r.percent, r.before,
      lower(i.valid)::text as identity_from, upper(i.valid)::text as identity_until,
      ${next('posting')} as posting_until, ${next('salary_step')} as step_until, ${next('beyond_top_step')} as beyond_until
    from roster_row r join person_identity i on i.agency_id = r.agency_id and i.person_id = r.person_id
      and upper_inf(i.known) and i.valid @> ${of.asOf}::date
    where ${rowsOf('r', of)} and r.source = ${source.id} and r.outcome = 'changed' order by r.ordinal`.execute(tx)
  return rows
}

/** Tells the planner how large the tables have become; not part of the import, which stands without it. */
export const refreshStatistics = (db: Queries) => sql`select refresh_statistics()`.execute(db)
