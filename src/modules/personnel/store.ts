import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import { type AsOf, believed, holds, type Span } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import { splitName } from '#lib/text.ts'
import type { AbsenceKind, birthPrecisions, Sector, sexes, TieKind } from './model.ts'
import type { FactRow } from './origins.ts'

type Staff = 'cadre' | 'civil-servant' | 'public-employee' | 'contract-worker'

export type IdentityFact = FactRow & {
  fullName: string
  sex: (typeof sexes)[number] | null
  birthOn: PlainDate | null
  birthPrecision: (typeof birthPrecisions)[number]
  idNumber: string | null
}
export type PostingFact = FactRow & {
  unitId: string
  unitName: string
  staff: Staff
  title: string | null
  office: string | null
}
export type TieFact = FactRow & { kind: TieKind; unitName: string; employer: string | null; sector: Sector | null }
export type AbsenceFact = FactRow & { kind: AbsenceKind; note: string | null }

const span = sql`lower(f.valid)::text as from, upper(f.valid)::text as until`
const identityColumns = sql`f.id, f.source, f.full_name as "fullName", f.sex, f.birth_on as "birthOn",
  f.birth_precision as "birthPrecision", f.id_number as "idNumber", ${span}`

/** What had begun by the day, oldest first. */
const begun = (
  agencyId: string,
  personId: string,
  { day, knownAt }: AsOf,
) => sql`f.agency_id = ${agencyId} and f.person_id = ${personId}
  and ${believed('f', knownAt)} and not f.valid >> daterange(${day}::date, ${day}::date, '[]') order by f.valid`

export async function identities(db: Queries, agencyId: string, personId: string, asOf: AsOf): Promise<IdentityFact[]> {
  const { rows } =
    await sql<IdentityFact>`select ${identityColumns} from person_identity f where ${begun(agencyId, personId, asOf)}`.execute(
      db,
    )
  return rows
}

/** Each with its unit's name on its last day, or on the day looked at. */
export async function postings(db: Queries, agencyId: string, personId: string, asOf: AsOf): Promise<PostingFact[]> {
  const { rows } =
    await sql<PostingFact>`select f.id, f.source, f.unit_id as "unitId", coalesce(u.name, '') as "unitName", f.staff, f.title, f.office, ${span}
    from posting f left join unit_profile u on u.agency_id = f.agency_id and u.unit_id = f.unit_id and ${believed('u', asOf.knownAt)}
      and u.valid @> least(${asOf.day}::date, upper(f.valid) - 1)
    where ${begun(agencyId, personId, asOf)}`.execute(db)
  return rows
}

export async function absences(db: Queries, agencyId: string, personId: string, asOf: AsOf): Promise<AbsenceFact[]> {
  const { rows } = await sql<AbsenceFact>`select f.id, f.source, f.reason as kind, f.note, ${span} from absence f
    where ${begun(agencyId, personId, asOf)}`.execute(db)
  return rows
}

/** Each with its commune's name on its last day, or on the day looked at. */
export async function ties(db: Queries, agencyId: string, personId: string, asOf: AsOf): Promise<TieFact[]> {
  const { rows } =
    await sql<TieFact>`select f.id, f.source, f.kind, coalesce(u.name, '') as "unitName", f.employer, f.sector, ${span}
    from town_tie f left join unit_profile u on u.agency_id = f.agency_id and u.unit_id = f.unit_id and ${believed('u', asOf.knownAt)}
      and u.valid @> least(${asOf.day}::date, upper(f.valid) - 1)
    where ${begun(agencyId, personId, asOf)}`.execute(db)
  return rows
}

export async function identityOn(
  db: Queries,
  agencyId: string,
  personId: string,
  asOf: AsOf,
): Promise<IdentityFact | undefined> {
  const { rows } = await sql<IdentityFact>`select ${identityColumns} from person_identity f
    where f.agency_id = ${agencyId} and f.person_id = ${personId} and ${holds('f', asOf)}`.execute(db)
  return rows[0]
}

/** A fact of identity by its id, believed or not. */
export async function identityFact(db: Queries, agencyId: string, factId: string): Promise<IdentityFact> {
  const { rows } = await sql<IdentityFact>`select ${identityColumns} from person_identity f
    where f.agency_id = ${agencyId} and f.id = ${factId}`.execute(db)
  return rows[0]!
}

export const nameOf = async (db: Queries, agencyId: string, personId: string, day: PlainDate): Promise<string> =>
  (await identityOn(db, agencyId, personId, { day }))?.fullName ?? ''

type OneOf = 'person_identity' | 'posting' | 'absence'

/** The days of a fact of this person, while we still believe it. */
export async function currentFact(
  tx: Tx,
  table: OneOf,
  agencyId: string,
  personId: string,
  factId: string,
): Promise<FactRow | undefined> {
  const { rows } = await sql<FactRow>`select f.id, f.source, ${span} from ${sql.table(table)} f
    where f.agency_id = ${agencyId} and f.person_id = ${personId} and f.id = ${factId} and upper_inf(f.known)`.execute(
    tx,
  )
  return rows[0]
}

export async function everFact(
  tx: Tx,
  table: OneOf,
  agencyId: string,
  personId: string,
  factId: string,
): Promise<boolean> {
  const { rows } = await sql`select 1 from ${sql.table(table)}
    where agency_id = ${agencyId} and person_id = ${personId} and id = ${factId}`.execute(tx)
  return rows.length > 0
}

/** Facts we believe that hold on any of these days. */
export async function overlapping(
  tx: Tx,
  table: OneOf,
  agencyId: string,
  personId: string,
  { from, until }: Span,
): Promise<Omit<FactRow, 'source'>[]> {
  const { rows } = await sql<Omit<FactRow, 'source'>>`select f.id, ${span} from ${sql.table(table)} f
    where f.agency_id = ${agencyId} and f.person_id = ${personId} and upper_inf(f.known)
      and f.valid && daterange(${from}::date, ${until ?? null}::date) order by f.valid`.execute(tx)
  return rows
}

export async function insertPerson(tx: Tx, agencyId: string, id: string): Promise<void> {
  await tx.insertInto('person').values({ agency_id: agencyId, id }).execute()
}

type Identity = Pick<IdentityFact, 'fullName' | 'sex' | 'birthOn' | 'birthPrecision' | 'idNumber'>

export const identityValues = ({ fullName, sex, birthOn, birthPrecision, idNumber }: Identity) => ({
  full_name: fullName,
  given_name: splitName(fullName).givenName,
  sex,
  birth_on: birthOn,
  birth_precision: birthPrecision,
  id_number: idNumber,
})

/** Does anybody else hold this identity number, as we now believe? */
export async function numberTaken(tx: Tx, agencyId: string, personId: string, idNumber: string): Promise<boolean> {
  const { rows } = await sql`select 1 from person_identity where agency_id = ${agencyId} and id_number = ${idNumber}
    and upper_inf(known) and person_id <> ${personId} limit 1`.execute(tx)
  return rows.length > 0
}

/** Serialises acts that give somebody an identity number, so that two people never get one together. */
export async function lockNumbers(tx: Tx, agencyId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('id-number:' || ${agencyId}::text, 0))`.execute(tx)
}
