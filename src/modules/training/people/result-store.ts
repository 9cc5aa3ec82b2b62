import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import type { Context } from '#modules/access/model.ts'
import type { Outcome } from '../model.ts'

export async function upsertResults(
  tx: Tx,
  { agency, actor }: Context,
  classId: string,
  results: readonly { personId: string; outcome: Outcome; grade: string | null }[],
): Promise<void> {
  await sql`insert into class_result (agency_id, class_id, person_id, outcome, grade, entered_by)
    select ${agency.id}, ${classId}, r."personId", r.outcome, r.grade, ${actor.accountId}
    from jsonb_to_recordset(${JSON.stringify(results)}::jsonb) as r("personId" uuid, outcome text, grade text)
    on conflict (agency_id, class_id, person_id) do update
    set outcome = excluded.outcome, grade = excluded.grade, entered_by = excluded.entered_by, entered_at = now()`.execute(
    tx,
  )
}

export type Entered = { readonly personId: string; readonly outcome: Outcome; readonly grade: string | null }

export async function enteredResults(db: Queries, { agency }: Context, classId: string): Promise<Map<string, Entered>> {
  const { rows } = await sql<Entered>`select person_id as "personId", outcome, grade from class_result
    where agency_id = ${agency.id} and class_id = ${classId}`.execute(db)
  return new Map(rows.map((row) => [row.personId, row]))
}
