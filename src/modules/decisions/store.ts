import { type RawBuilder, sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import type { OfficialDocument } from '#documents/model.ts'
import { explain } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { newId } from '#lib/id.ts'
import { reachesPerson } from '../access/service.ts'
import type { Context } from '../access/model.ts'
import type { Item, Named, State } from './model.ts'

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
  version: number
}

export type StoredItem = Item & { readonly id: string; readonly ordinal: number; readonly named: Named }

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
        and reached.decision_id = d.id and ${reachesPerson(ctx, 'reached.person_id')})`

export const decisionColumns = sql`d.id, d.kind, d.subject, d.note, ${stateOf} as state, d.document ->> 'number' as number,
  d.law_on as "lawOn", d.drafted_by as "draftedById", drafter.full_name as "draftedBy", ${moment('d.drafted_at')} as "draftedAt",
  d.submitted_by as "submittedById", submitter.full_name as "submittedBy", ${moment('d.submitted_at')} as "submittedAt",
  d.returned_note as "returnedNote", signer.full_name as "signedBy", ${moment('d.signed_at')} as "signedAt", d.signed_on as "signedOn",
  ${moment('d.discarded_at')} as "discardedAt", d.revokes, d.revoked_by as "revokedBy", d.reason, d.version,
  (select count(*)::int from decision_item n where n.agency_id = d.agency_id and n.decision_id = d.id) as people`

export const decisionTables = sql`decision d join account drafter on drafter.agency_id = d.agency_id and drafter.id = d.drafted_by
  left join account submitter on submitter.agency_id = d.agency_id and submitter.id = d.submitted_by
  left join account signer on signer.agency_id = d.agency_id and signer.id = d.signed_by`

export async function findDecision(db: Queries, ctx: Context, id: string): Promise<DecisionRecord | undefined> {
  const { rows } = await sql<DecisionRecord>`select ${decisionColumns} from ${decisionTables}
    where d.agency_id = ${ctx.agency.id} and d.id = ${id} and ${reachesAny(ctx)}`.execute(db)
  return rows[0]
}

/** Waits for whoever holds the decision; what is read afterwards is the latest. */
export async function lockDecision(tx: Tx, { agency }: Context, id: string): Promise<void> {
  await tx
    .selectFrom('decision')
    .select('id')
    .where('agency_id', '=', agency.id)
    .where('id', '=', id)
    .forUpdate()
    .execute()
}

export async function readItems(db: Queries, { agency }: Context, decisionId: string): Promise<StoredItem[]> {
  const { rows } =
    await sql<StoredItem>`select id, ordinal, person_id as "personId", named, effect, basis from decision_item
    where agency_id = ${agency.id} and decision_id = ${decisionId} order by ordinal`.execute(db)
  return rows
}

/** The document as it was signed. */
export async function readDocument(db: Queries, { agency }: Context, id: string): Promise<OfficialDocument | null> {
  const row = await db
    .selectFrom('decision')
    .select('document')
    .where('agency_id', '=', agency.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return (row?.document as OfficialDocument | null | undefined) ?? null
}

/** Which of these people are in reach. */
export async function reachable(db: Queries, ctx: Context, personIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select p.id from person p where p.agency_id = ${ctx.agency.id}
    and p.id = any(${[...personIds]}::uuid[]) and ${reachesPerson(ctx, 'p.id')}`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

type NewDecision = { kind: string; subject: string; lawOn: PlainDate; revokes?: string; reason?: string }

export async function insertDecision(
  tx: Tx,
  { agency, actor }: Context,
  wanted: NewDecision,
  items: readonly (Item & { named: Named })[],
) {
  const id = newId()
  const { kind, subject, lawOn, revokes = null, reason = null } = wanted
  await tx
    .insertInto('decision')
    .values({ agency_id: agency.id, id, kind, subject, law_on: lawOn, drafted_by: actor.accountId, revokes, reason })
    .execute()
  const rows = items.map(({ personId, named, effect, basis }, index) => ({
    agency_id: agency.id,
    id: newId(),
    decision_id: id,
    ordinal: index + 1,
    person_id: personId,
    named,
    effect,
    basis: explain(basis),
  }))
  await sql`insert into decision_item (agency_id, id, decision_id, ordinal, person_id, named, effect, basis)
    select agency_id, id, decision_id, ordinal, person_id, named, effect, basis
    from jsonb_populate_recordset(null::decision_item, ${JSON.stringify(rows)})`.execute(tx)
  return id
}

type Change = Readonly<Record<string, RawBuilder<unknown> | string | null>>

/** Writes and moves to the next version. The decision is locked. */
export async function change(tx: Tx, { agency }: Context, id: string, columns: Change): Promise<void> {
  const sets = Object.entries(columns).map(([column, value]) => sql`${sql.id(column)} = ${value}`)
  await sql`update decision set ${sql.join([...sets, sql`version = version + 1`])}
    where agency_id = ${agency.id} and id = ${id}`.execute(tx)
}

export async function deleteItem(tx: Tx, { agency }: Context, decisionId: string, itemId: string): Promise<void> {
  await tx
    .deleteFrom('decision_item')
    .where('agency_id', '=', agency.id)
    .where('decision_id', '=', decisionId)
    .where('id', '=', itemId)
    .execute()
  await sql`update decision_item i set ordinal = o.ordinal
    from (select id, row_number() over (order by ordinal) as ordinal from decision_item
      where agency_id = ${agency.id} and decision_id = ${decisionId}) o
    where i.agency_id = ${agency.id} and i.id = o.id and i.ordinal <> o.ordinal`.execute(tx)
}

/** The next number of a register's year; held until the end of the transaction, so none is lost or given twice. */
export async function takeNumber(tx: Tx, { agency }: Context, register: string, year: number): Promise<number> {
  const { rows } = await sql<{ last: number }>`insert into register_number (agency_id, register, year, last)
    values (${agency.id}, ${register}, ${year}, 1)
    on conflict (agency_id, register, year) do update set last = register_number.last + 1 returning last`.execute(tx)
  return rows[0]!.last
}

/** The act by which signing this decision wrote its facts. */
export async function sourceOf(tx: Tx, { agency }: Context, decisionId: string): Promise<string> {
  const row = await tx
    .selectFrom('source')
    .select('id')
    .where('agency_id', '=', agency.id)
    .where('decision_id', '=', decisionId)
    .where('kind', '=', 'decision')
    .executeTakeFirstOrThrow()
  return row.id
}
