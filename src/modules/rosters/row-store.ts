import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import type { Absent, Counts, PageQuery, RowsQuery } from './api.ts'
import { compared, joinWholeSets, type OfImport, rowsOf } from './compare-store.ts'
import type { MatchWay, Outcome } from './model.ts'
import type { Read } from './read-file.ts'

const shape = sql`ordinal integer, sheet text, row integer, raw jsonb, problems jsonb, held boolean, full_name text, given_name text,
  sex text, birth_on date, birth_precision text, id_number text, unit_name text, title text, staff text, rank text, step smallint,
  coefficient numeric(4,2), since date, percent smallint, candidate_id uuid`
const names =
  sql.raw(`ordinal, sheet, row, raw, problems, held, full_name, given_name, sex, birth_on, birth_precision, id_number,
  unit_name, title, staff, rank, step, coefficient, since, percent, candidate_id`)

/** Puts down the rows as they read now; those already imported stay as they were. */
export async function stageRows(
  tx: Tx,
  of: OfImport,
  { pieces }: Read,
  chosen: Readonly<Record<string, string>> = {},
): Promise<void> {
  await sql`delete from roster_row r where ${rowsOf('r', of)} and source is null`.execute(tx)
  for (const piece of pieces) {
    await sql`insert into roster_row (agency_id, import_id, chosen, ${names})
      select ${of.agencyId}, ${of.importId}, ${JSON.stringify(chosen)}::jsonb ->> (sheet || '!' || row), ${names}
      from json_to_recordset(${piece}::json) as given(${shape}) on conflict do nothing`.execute(tx)
  }
}

/** A row with what the records say of the same person. */
export type Line = {
  ordinal: number
  sheet: string
  row: number
  raw: Record<string, string>
  problems: unknown
  held: boolean
  full_name: string
  sex: string | null
  birth_on: string | null
  birth_precision: string | null
  id_number: string | null
  unit_name: string
  title: string | null
  staff: string | null
  rank: string | null
  step: number | null
  coefficient: string | null
  since: string | null
  percent: number | null
  chosen: 'same' | 'other' | null
  person_id: string | null
  match_name: string | null
  way: MatchWay | null
  clash: string | null
  outcome: Outcome | null
  before: Record<string, unknown> | null
  pay_older: boolean
  imported: boolean
}

// Rows already imported carry what was found when they were.
const every = (of: OfImport) => sql`${compared(of)},
  every as (
    select ordinal, sheet, row, raw, problems, held, full_name, folded, sex, birth_on::text, birth_precision, id_number, unit_name, unit_folded,
      title, staff, rank, step, coefficient::text, since::text, percent, chosen, match_id as person_id, match_name, match_way as way, clash,
      verdict as outcome, known_before as before, pay_older, false as imported from compared
    union all
    select ordinal, sheet, row, raw, problems, held, full_name, folded, sex, birth_on::text, birth_precision, id_number, unit_name, unit_folded,
      title, staff, rank, step, coefficient::text, since::text, percent, chosen, person_id, before ->> 'full_name', way, null,
      outcome, before, false, true
    from roster_row done where ${rowsOf('done', of)} and done.source is not null)`

const isHeld = sql`(held or clash is not null)`

export async function countRows(tx: Tx, of: OfImport): Promise<Counts> {
  await joinWholeSets(tx)
  const { rows } = await sql<Counts>`with ${every(of)}
    select count(*) filter (where not ${isHeld})::int as accepted,
      count(*) filter (where not ${isHeld} and problems <> '[]')::int as warnings,
      count(*) filter (where ${isHeld})::int as held,
      count(*) filter (where outcome = 'new')::int as new,
      count(*) filter (where outcome = 'changed')::int as changed,
      count(*) filter (where outcome = 'same')::int as same,
      count(*) filter (where way = 'probable' and outcome is not null)::int as probable,
      count(*) filter (where imported)::int as imported,
      (select count(*)::int from records k where ${isAbsent}) as absent
    from every`.execute(tx)
  return rows[0]!
}

// Held rows may be these very people.
const isAbsent = sql`k.posted and not exists (select 1 from every e where e.person_id = k.person_id)
  and not exists (select 1 from every e where e.held and e.folded = k.folded)`

const wanted = {
  accepted: sql`not ${isHeld}`,
  warning: sql`not ${isHeld} and problems <> '[]'`,
  held: isHeld,
  new: sql`outcome = 'new'`,
  changed: sql`outcome = 'changed'`,
  same: sql`outcome = 'same'`,
  probable: sql`way = 'probable' and outcome is not null`,
  imported: sql`imported`,
  waiting: sql`not imported`,
} as const

export async function findRows(
  tx: Tx,
  of: OfImport,
  { state, sheet, row, q, page, size }: RowsQuery,
): Promise<{ total: number; rows: Line[] }> {
  const all = [
    state ? wanted[state] : sql`true`,
    sheet ? sql`sheet = ${sheet}` : sql`true`,
    row ? sql`row = ${row}` : sql`true`,
    q ? named(q) : sql`true`,
  ]
  await joinWholeSets(tx)
  const { rows } = await sql<Line & { total: number }>`with ${every(of)}
    select *, count(*) over ()::int as total from every where ${sql.join(all, sql` and `)}
    order by ordinal limit ${size} offset ${(page - 1) * size}`.execute(tx)
  return { total: rows[0]?.total ?? 0, rows }
}

const named = (q: string) => sql`folded like '%' || fold(${q.replaceAll(/[%_\\]/g, '\\$&')}) || '%'`

export async function findAbsent(tx: Tx, of: OfImport, { page, size }: PageQuery): Promise<Absent> {
  await joinWholeSets(tx)
  const { rows } = await sql<Absent['rows'][number] & { total: number }>`with ${every(of)}
    select k.person_id as "personId", k.full_name as "fullName", k.birth_on::text as birth, k.unit_name as "unitName", count(*) over ()::int as total
    from records k where ${isAbsent} order by k.given_name collate "vi", k.full_name collate "vi", k.person_id
    limit ${size} offset ${(page - 1) * size}`.execute(tx)
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _total, ...row }) => row) }
}

/** Units that the rows name, and whether the organisation has them on that day. */
export async function findUnits(db: Queries, of: OfImport) {
  const { agencyId, asOf } = of
  const { rows } = await sql<{ name: string; rows: number; isNew: boolean }>`
    select r.unit_name as name, count(*)::int as rows, not exists (select 1 from unit_profile u where u.agency_id = ${agencyId}
      and u.folded = fold(r.unit_name) and upper_inf(u.known) and u.valid @> ${asOf}::date) as "isNew"
    from roster_row r where ${rowsOf('r', of)} and not r.held group by r.unit_name order by min(r.ordinal)`.execute(db)
  return rows
}

export const findRow = (db: Queries, agencyId: string, importId: string, sheet: string, row: number) =>
  db
    .selectFrom('roster_row')
    .select('source')
    .where('agency_id', '=', agencyId)
    .where('import_id', '=', importId)
    .where('sheet', '=', sheet)
    .where('row', '=', row)
    .executeTakeFirst()
