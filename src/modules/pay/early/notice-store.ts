import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { believed } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { among } from './evidence-store.ts'

export type Noticed = {
  readonly id: string
  readonly personId: string
  readonly notifiedOn: PlainDate
  readonly retiresFrom: PlainDate
  readonly paper: string
  readonly source: string
  readonly learnedAt: string
}

/** Thông báo nghỉ hưu, the newest first. */
export async function readNotices(
  db: Queries,
  { agency }: Context,
  personIds: readonly string[] | null,
  knownAt?: string | null,
): Promise<Noticed[]> {
  const { rows } = await sql<Noticed>`select f.id, f.person_id as "personId", f.notified_on as "notifiedOn",
      f.retires_from as "retiresFrom", f.paper, f.source,
      to_char(lower(f.known) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "learnedAt"
    from retirement_notice f where f.agency_id = ${agency.id} and ${believed('f', knownAt)}
      and ${among('f.person_id', personIds)} order by f.notified_on desc`.execute(db)
  return rows
}
