import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { type AsOf, believed } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import type { Award } from './model.ts'

export type Honoured = {
  readonly id: string
  readonly personId: string
  readonly source: string
  readonly learnedAt: string
  readonly code: Award
  readonly awardedOn: PlainDate
  readonly paper: string
}

/** Newest first; of what had been awarded by `day`, as believed at `knownAt`. */
export async function readHonours(
  db: Queries,
  { agency }: Pick<Context, 'agency'>,
  personIds: readonly string[] | null,
  asOf?: AsOf,
): Promise<Honoured[]> {
  const among = personIds ? sql`f.person_id = any(${[...personIds]}::uuid[])` : sql`true`
  const { rows } =
    await sql<Honoured>`select f.id, f.person_id as "personId", f.source, f.code, f.awarded_on as "awardedOn",
      f.paper, to_char(lower(f.known) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "learnedAt"
    from honour f where f.agency_id = ${agency.id} and ${among} and ${believed('f', asOf?.knownAt)}
      and ${asOf ? sql`f.awarded_on <= ${asOf.day}::date` : sql`true`} order by f.awarded_on desc, f.id`.execute(db)
  return rows
}
