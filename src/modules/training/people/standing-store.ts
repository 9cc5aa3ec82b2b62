import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { believed } from '#db/history.ts'
import type { Context } from '#modules/access/model.ts'
import type { Outcome } from '../model.ts'

export type Standing = { readonly personId: string; readonly sent: boolean; readonly outcome: Outcome | null }

/** Who of these, or of all, is on the list of a class or sent to it; whoever asks. */
export async function standingOf(db: Queries, { agency }: Context, classId: string): Promise<Map<string, Standing>> {
  const { rows } = await sql<Standing>`
    select k.person_id as "personId", false as sent, null as outcome from class_candidate k
      where k.agency_id = ${agency.id} and k.class_id = ${classId}
    union all select distinct on (l.person_id) l.person_id, true, l.outcome from class_learner l
      where l.agency_id = ${agency.id} and l.class_id = ${classId} and ${believed('l')}`.execute(db)
  return new Map(rows.map((row) => [row.personId, row]))
}
