import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { type AsOf, believed } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { FactRow } from '../origins.ts'
import type { Group } from './spec.ts'
import type { Values } from './words.ts'

export type Held = FactRow & { readonly entryId: string | null; readonly values: Values; readonly current: boolean }

const columns = ({
  many,
  fields,
}: Group) => sql`f.id, f.source, lower(f.valid)::text as from, upper(f.valid)::text as until,
  ${many === 'entries' ? sql`f.entry_id` : sql`null::uuid`} as "entryId",
  jsonb_build_object(${sql.join(fields.flatMap(({ name }) => [sql.lit(name), sql.ref(`f.${name}`)]))}) as values`

/** What had begun by the day, what begins last comes first. */
export async function readGroup(
  db: Queries,
  agencyId: string,
  personId: string,
  group: Group,
  { day, knownAt }: AsOf,
): Promise<Held[]> {
  const { rows } =
    await sql<Held>`select ${columns(group)}, f.valid @> ${day}::date as current from ${sql.table(group.table)} f
    where f.agency_id = ${agencyId} and f.person_id = ${personId} and ${believed('f', knownAt)}
      and not f.valid >> daterange(${day}::date, ${day}::date, '[]')
    order by lower(f.valid) desc nulls last, f.id desc`.execute(db)
  return rows
}

/** A fact of this person by its id, while we still believe it. */
export async function believedFact(
  db: Queries,
  agencyId: string,
  personId: string,
  group: Group,
  factId: string,
): Promise<Held | undefined> {
  const { rows } = await sql<Held>`select ${columns(group)}, true as current from ${sql.table(group.table)} f
    where f.agency_id = ${agencyId} and f.person_id = ${personId} and f.id = ${factId} and upper_inf(f.known)`.execute(
    db,
  )
  return rows[0]
}

/** Of those who hold one at a time, what begins later stays: until when a value that begins now may hold. */
export async function nextBegins(
  db: Queries,
  agencyId: string,
  personId: string,
  { table }: Group,
  from: PlainDate | null,
  kind: string | null,
): Promise<PlainDate | null> {
  const { rows } = await sql<{
    next: PlainDate | null
  }>`select min(lower(f.valid))::text as next from ${sql.table(table)} f
    where f.agency_id = ${agencyId} and f.person_id = ${personId} and upper_inf(f.known)
      and ${from ? sql`lower(f.valid) > ${from}::date` : sql`lower(f.valid) is not null`}
      and ${kind ? sql`${sql.ref('f.kind')} = ${kind}` : sql`true`}`.execute(db)
  return rows[0]!.next
}
