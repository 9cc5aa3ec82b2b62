import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { believed } from '#db/history.ts'
import type { Context } from '../../access/model.ts'

export type Chosen = { readonly personId: string; readonly reason: string; readonly by: string }

/** Người được chọn giữa những người ngang nhau */
export async function readChosen(db: Queries, { agency }: Context, year: number): Promise<Chosen[]> {
  const { rows } =
    await sql<Chosen>`select f.person_id as "personId", coalesce(s.reason, '') as reason, a.full_name as by
    from early_raise_choice f join source s on s.agency_id = f.agency_id and s.id = f.source
    join account a on a.agency_id = f.agency_id and a.id = s.account_id
    where f.agency_id = ${agency.id} and f.review_year = ${year} and ${believed('f')}`.execute(db)
  return rows
}
