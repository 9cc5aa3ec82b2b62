import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { type AsOf, believed } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import type { InitiativeKind, InitiativeLevel } from './model.ts'

export type Recognised = {
  readonly id: string
  readonly personId: string
  readonly source: string
  readonly learnedAt: string
  readonly kind: InitiativeKind
  readonly title: string
  readonly level: InitiativeLevel
  readonly recognisedOn: PlainDate
  readonly paper: string
}

/** Newest first; of what had been recognised by `day`, as believed at `knownAt`. */
export async function readInitiatives(
  db: Queries,
  { agency }: Pick<Context, 'agency'>,
  personIds: readonly string[] | null,
  asOf?: AsOf,
): Promise<Recognised[]> {
  const among = personIds ? sql`f.person_id = any(${[...personIds]}::uuid[])` : sql`true`
  const { rows } =
    await sql<Recognised>`select f.id, f.person_id as "personId", f.source, f.kind, f.title, f.level, f.paper,
      f.recognised_on as "recognisedOn", to_char(lower(f.known) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "learnedAt"
    from initiative f where f.agency_id = ${agency.id} and ${among} and ${believed('f', asOf?.knownAt)}
      and ${asOf ? sql`f.recognised_on <= ${asOf.day}::date` : sql`true`} order by f.recognised_on desc, f.id`.execute(
      db,
    )
  return rows
}
