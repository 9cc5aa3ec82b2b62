import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import { reachesPerson, reachesUnit } from '../access/service.ts'
import type { State } from './model.ts'

/** One decision's own row, and the names that it shows. */
export type DecisionRecord = {
  id: string
  kind: string
  subject: string
  note: string
  state: State
  number: string | null
  lawOn: PlainDate
  draftedById: string
  draftedBy: string
  draftedAt: string
  submittedById: string | null
  submittedBy: string | null
  submittedAt: string | null
  returnedNote: string | null
  signedBy: string | null
  signedAt: string | null
  signedOn: PlainDate | null
  discardedAt: string | null
  revokes: string | null
  revokedBy: string | null
  reason: string | null
  people: number
  units: number
  version: number
}

export const stateOf = sql<State>`case when d.discarded_at is not null then 'discarded' when d.revoked_by is not null then 'revoked'
  when d.signed_at is not null then 'signed' when d.submitted_at is not null then 'submitted' else 'draft' end`

/** A moment as ISO text. */
export const moment = (column: string) =>
  sql<string | null>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Any of the people in `d` is in reach. */
export const reachesAny = (ctx: Context): RawBuilder<boolean> =>
  ctx.scope.all
    ? sql<boolean>`true`
    : sql<boolean>`exists (select 1 from decision_item reached where reached.agency_id = d.agency_id
        and reached.decision_id = d.id and case when reached.unit_id is null then ${reachesPerson(ctx, 'reached.person_id')}
          else ${reachesUnit(ctx, 'reached.unit_id')} end)`

export const decisionColumns = sql`d.id, d.kind, d.subject, d.note, ${stateOf} as state, d.document ->> 'number' as number,
  d.law_on as "lawOn", d.drafted_by as "draftedById", drafter.full_name as "draftedBy", ${moment('d.drafted_at')} as "draftedAt",
  d.submitted_by as "submittedById", submitter.full_name as "submittedBy", ${moment('d.submitted_at')} as "submittedAt",
  d.returned_note as "returnedNote", signer.full_name as "signedBy", ${moment('d.signed_at')} as "signedAt", d.signed_on as "signedOn",
  ${moment('d.discarded_at')} as "discardedAt", d.revokes, d.revoked_by as "revokedBy", d.reason, d.version,
  counted.people, counted.units`

export const decisionTables = sql`decision d join account drafter on drafter.agency_id = d.agency_id and drafter.id = d.drafted_by
  left join account submitter on submitter.agency_id = d.agency_id and submitter.id = d.submitted_by
  left join account signer on signer.agency_id = d.agency_id and signer.id = d.signed_by
  cross join lateral (select count(n.person_id)::int as people, count(n.unit_id)::int as units from decision_item n
    where n.agency_id = d.agency_id and n.decision_id = d.id) counted`
