import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import type { Context } from '#modules/access/model.ts'

export async function insertCandidates(
  tx: Tx,
  { agency, actor }: Context,
  classId: string,
  personIds: readonly string[],
): Promise<void> {
  await sql`insert into class_candidate (agency_id, class_id, person_id, added_by)
    select ${agency.id}, ${classId}, p, ${actor.accountId} from unnest(${[...personIds]}::uuid[]) p
    on conflict do nothing`.execute(tx)
}

export async function removeCandidates(
  tx: Tx,
  { agency }: Context,
  classId: string,
  personIds: readonly string[],
): Promise<number> {
  const { rows } = await sql`delete from class_candidate where agency_id = ${agency.id} and class_id = ${classId}
    and person_id = any(${[...personIds]}::uuid[]) returning 1`.execute(tx)
  return rows.length
}
