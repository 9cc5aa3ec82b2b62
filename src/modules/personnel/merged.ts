import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import { type AsOf, believed, lockPeople } from '#db/history.ts'
import type { Context } from '#modules/access/model.ts'

/** Hồ sơ còn lại của một người đã gộp, as known then; himself when he was not merged. */
export async function survivorOf(
  db: Queries,
  agencyId: string,
  personId: string,
  knownAt?: AsOf['knownAt'],
): Promise<string> {
  const { rows } = await sql<{ id: string }>`select m.into_id as id from person_merge m
    where m.agency_id = ${agencyId} and m.person_id = ${personId} and ${believed('m', knownAt)}`.execute(db)
  return rows[0]?.id ?? personId
}

/** Locks these records for an act on them together, in one order. */
export const lockPersons = (tx: Tx, { agency }: Context, personIds: readonly string[]): Promise<void> =>
  lockPeople(tx, agency.id, personIds)
