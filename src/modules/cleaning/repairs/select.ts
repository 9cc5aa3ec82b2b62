import { type RawBuilder, sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { onDay, people, type View } from '../view.ts'
import type { Wanted, Who } from './proposal.ts'

/** Rows of a repair: who, and the columns it needs; at most as many as a preview holds, and one more. */
export async function select<Row>(
  db: Queries,
  view: View,
  { unitId, personId, limit }: Wanted,
  { columns, from, where }: { columns: RawBuilder<unknown>; from: RawBuilder<unknown>; where: RawBuilder<unknown> },
): Promise<(Who & Row)[]> {
  const within = unitId
    ? sql`p.unit_id in (select c.descendant_id from unit_closure c
        where c.agency_id = ${view.agency.id} and c.ancestor_id = ${unitId} and ${onDay('c', view)})`
    : sql`true`
  const one = personId ? sql`p.person_id = ${personId}` : sql`true`
  const { rows } = await sql<
    Who & Row
  >`with ${people(view)} select f.id as "factId", f.source, p.person_id as "personId",
      p.full_name as "fullName", p.unit_id as "unitId", ${columns}
    from ${from} where (${where}) and ${within} and ${one} order by p.full_name, p.person_id, f.id limit ${limit}`.execute(
    db,
  )
  return rows
}

/** The identity itself, as the fact that changes. */
export const identities = (view: View) =>
  sql`people p join person_identity f on f.agency_id = ${view.agency.id} and f.id = p.id`
