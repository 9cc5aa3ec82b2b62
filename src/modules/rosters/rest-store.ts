import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import { factTables, personFactTables } from '#db/tables.ts'
import type { PlainDate } from '#lib/date.ts'

/** The acts by which this import wrote facts, the last first. */
export async function sourcesOf(tx: Tx, agencyId: string, importId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('source')
    .select('id')
    .where('agency_id', '=', agencyId)
    .where('import_id', '=', importId)
    .where('kind', '=', 'import')
    .where('withdrawn_by', 'is', null)
    .orderBy('at', 'desc')
    .execute()
  return rows.map(({ id }) => id)
}

export async function peopleOf(tx: Tx, agencyId: string, importId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select person_id as id from roster_row
    where agency_id = ${agencyId} and import_id = ${importId} and person_id is not null and outcome <> 'same'`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

export type Resting = {
  kind: string
  number: number | null
  register: string | null
  signedOn: PlainDate | null
  fileName: string | null
  reason: string | null
  names: string[]
}

/** Later acts that ended a fact of these acts, or say something more of a person or a unit that they made. */
export async function restingActs(
  tx: Tx,
  agencyId: string,
  importId: string,
  sources: readonly string[],
): Promise<Resting[]> {
  const ours = sql`any(${[...sources]}::uuid[])`
  const ended = factTables.map(
    (table) => sql`select ended_by as by, ${personIn(table)} as person_id from ${sql.table(table)}
    where agency_id = ${agencyId} and written_by = ${ours} and ended_by is not null and ended_by <> all(${[...sources]}::uuid[])`,
  )
  const added = personFactTables.map(
    (table) => sql`select f.written_by, f.person_id from ${sql.table(table)} f
    join born using (person_id) where f.agency_id = ${agencyId} and upper_inf(f.known) and f.written_by <> all(${[...sources]}::uuid[])`,
  )
  const { rows } = await sql<Resting>`with
    born as (select person_id from roster_row where agency_id = ${agencyId} and import_id = ${importId} and outcome = 'new'),
    home as (select unit_id from unit_profile where agency_id = ${agencyId} and written_by = ${ours} and upper_inf(known)),
    later as (${sql.join([...ended, ...added], sql` union `)}
      union select f.written_by, f.person_id from posting f join home using (unit_id)
        where f.agency_id = ${agencyId} and upper_inf(f.known) and f.written_by <> all(${[...sources]}::uuid[])
      union select r.source, r.person_id from roster_row r join born using (person_id)
        where r.agency_id = ${agencyId} and r.import_id <> ${importId})
    select s.kind, d.number, d.register, d.signed_on::text as "signedOn", i.file_name as "fileName", s.reason,
      coalesce(array_agg(distinct n.full_name order by n.full_name) filter (where n.full_name is not null), '{}') as names
    from later l join source s on s.agency_id = ${agencyId} and s.id = l.by and s.withdrawn_by is null and s.kind <> 'withdrawal'
    left join decision d on d.agency_id = s.agency_id and d.id = s.decision_id
    left join roster_import i on i.agency_id = s.agency_id and i.id = s.import_id
    left join lateral (select full_name from person_identity p where p.agency_id = ${agencyId} and p.person_id = l.person_id
      and upper_inf(p.known) limit 1) n on true
    group by s.id, s.kind, s.at, s.reason, d.number, d.register, d.signed_on, i.id, i.file_name
    order by s.kind = 'decision' desc, s.at desc limit 3`.execute(tx)
  return rows
}

const isOfPerson = (table: string) => (personFactTables as readonly string[]).includes(table)
const personIn = (table: string) => (isOfPerson(table) ? sql`person_id` : sql`null::uuid`)
