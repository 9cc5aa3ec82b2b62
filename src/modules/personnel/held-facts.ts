import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import { assertFacts, believed, holds, retract, type Source } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import type { AbsenceKind } from './model.ts'
import type { PostingFact } from './store.ts'

export type HeldAbsence = {
  readonly personId: string
  readonly reason: AbsenceKind
  readonly from: PlainDate | null
  readonly until: PlainDate | null
}

/** What is believed of these people's absences, oldest first. */
export async function absencesOf(
  db: Queries,
  { agency }: Context,
  personIds: readonly string[],
): Promise<HeldAbsence[]> {
  const { rows } = await sql<HeldAbsence>`select f.person_id as "personId", f.reason, lower(f.valid)::text as "from",
      upper(f.valid)::text as until
    from absence f where f.agency_id = ${agency.id} and f.person_id = any(${[...personIds]}::uuid[]) and ${believed('f')}
    order by f.valid`.execute(db)
  return rows
}

type Begun = HeldAbsence & { readonly from: PlainDate; readonly note: string | null }

export const beginAbsences = (tx: Tx, absences: readonly Begun[], source: Source) =>
  assertFacts(
    tx,
    'absence',
    absences.map(({ personId, reason, from, until, note }) => ({
      key: { person_id: personId },
      span: { from, until },
      values: { reason, note },
    })),
    source,
  )

type Ended = { readonly personId: string; readonly on: PlainDate; readonly until: PlainDate | null }

/** The first day back: what was on record from that day on never held. */
export const endAbsences = (tx: Tx, ended: readonly Ended[], source: Source) =>
  retract(
    tx,
    'absence',
    ended.map(({ personId, on, until }) => ({ key: { person_id: personId }, span: { from: on, until } })),
    source,
  )

export type Posted = Pick<PostingFact, 'staff' | 'office'> & { readonly personId: string }

/** Which kind of staff these people are on a day, and which office they hold. */
export async function postedOn(
  db: Queries,
  { agency }: Context,
  personIds: readonly string[],
  day: PlainDate,
): Promise<ReadonlyMap<string, Posted>> {
  const { rows } = await sql<Posted>`select f.person_id as "personId", f.staff, f.office from posting f
    where f.agency_id = ${agency.id} and f.person_id = any(${[...personIds]}::uuid[]) and ${holds('f', { day })}`.execute(
    db,
  )
  return new Map(rows.map((row) => [row.personId, row]))
}
