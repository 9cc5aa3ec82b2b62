import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { believed } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { among } from './evidence-store.ts'

/** Lần nâng bậc trước thời hạn đã có */
export type PastRaise = {
  readonly id: string
  readonly personId: string
  readonly kind: 'merit' | 'retirement'
  readonly year: number
  readonly effective: PlainDate
  readonly decidedOn: PlainDate | null
  readonly paper: string | null
  readonly decisionId: string | null
  readonly source: string
  readonly learnedAt: string
}

export async function readRaises(
  db: Queries,
  { agency }: Context,
  of: { readonly personIds?: readonly string[]; readonly year?: number; readonly knownAt?: string | null },
): Promise<PastRaise[]> {
  const { rows } =
    await sql<PastRaise>`select f.id, f.person_id as "personId", f.kind, f.review_year as year, f.effective,
      coalesce(f.decided_on, d.signed_on) as "decidedOn", coalesce(f.paper, d.document ->> 'number') as paper, d.id as "decisionId", f.source,
      to_char(lower(f.known) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "learnedAt"
    from early_raise f join source s on s.agency_id = f.agency_id and s.id = f.source
    left join decision d on d.agency_id = s.agency_id and d.id = s.decision_id
    where f.agency_id = ${agency.id} and ${believed('f', of.knownAt)} and ${among('f.person_id', of.personIds ?? null)}
      and ${of.year === undefined ? sql`true` : sql`f.review_year = ${of.year}`} order by f.effective desc`.execute(db)
  return rows
}
