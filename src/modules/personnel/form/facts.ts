import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { type AsOf, believed, holds } from '#db/history.ts'
import type { RecordTables } from '#db/record-tables.ts'
import type { PlainDate } from '#lib/date.ts'
import { postings } from '../store.ts'

type Of<Table extends keyof RecordTables> = RecordTables[Table] & {
  readonly from: PlainDate | null
  readonly until: PlainDate | null
}

/** Everything personnel holds that the form asks for, as of the day. */
export type FormFacts = Awaited<ReturnType<typeof readFacts>>

export async function readFacts(db: Queries, agencyId: string, personId: string, asOf: AsOf) {
  const all = <Table extends keyof RecordTables>(table: Table) => holding(db, table, agencyId, personId, asOf)
  const one = async <Table extends keyof RecordTables>(table: Table) => (await all(table)).at(-1)
  return {
    origin: await one('person_origin'),
    service: await one('service_entry'),
    residences: await all('residence'),
    contact: await one('contact'),
    papers: await all('paper_number'),
    schooling: await one('schooling'),
    qualifications: await all('qualification'),
    certificates: await all('certificate'),
    memberships: await all('membership'),
    army: await one('army_service'),
    health: await one('health'),
    status: await one('social_status'),
    history: await all('life_history'),
    family: await all('family_member'),
    economy: await one('household_economy'),
    offices: await all('side_office'),
    appointments: await begun(db, 'appointment', agencyId, personId, asOf),
    earlier: await begun(db, 'earlier_work', agencyId, personId, asOf),
    postings: await postings(db, agencyId, personId, asOf),
  }
}

const span = sql`lower(f.valid)::text as from, upper(f.valid)::text as until`

/** What holds on the day, what began first comes first. */
async function holding<Table extends keyof RecordTables>(
  db: Queries,
  table: Table,
  agencyId: string,
  personId: string,
  asOf: AsOf,
) {
  const { rows } = await sql<Of<Table>>`select f.*, ${span} from ${sql.table(table)} f where f.agency_id = ${agencyId}
    and f.person_id = ${personId} and ${holds('f', asOf)} order by lower(f.valid) nulls first, f.id`.execute(db)
  return rows
}

/** What had begun by the day, whether or not it has ended. */
async function begun<Table extends keyof RecordTables>(
  db: Queries,
  table: Table,
  agencyId: string,
  personId: string,
  { day, knownAt }: AsOf,
) {
  const { rows } = await sql<Of<Table>>`select f.*, ${span} from ${sql.table(table)} f where f.agency_id = ${agencyId}
    and f.person_id = ${personId} and ${believed('f', knownAt)} and not f.valid >> daterange(${day}::date, ${day}::date, '[]')
    order by lower(f.valid) nulls first, f.id`.execute(db)
  return rows
}
