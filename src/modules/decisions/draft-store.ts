import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import { explain } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { newId } from '#lib/id.ts'
import type { Context } from '../access/model.ts'
import type { Item, Named, UnitItem } from './model.ts'

type NewDecision = { kind: string; subject: string; lawOn: PlainDate; revokes?: string; reason?: string }

export async function insertDecision(
  tx: Tx,
  { agency, actor }: Context,
  wanted: NewDecision,
  items: readonly ((Item & { named: Named }) | UnitItem)[],
) {
  const id = newId()
  const { kind, subject, lawOn, revokes = null, reason = null } = wanted
  await tx
    .insertInto('decision')
    .values({ agency_id: agency.id, id, kind, subject, law_on: lawOn, drafted_by: actor.accountId, revokes, reason })
    .execute()
  const rows = items.map((item, index) => ({
    agency_id: agency.id,
    id: newId(),
    decision_id: id,
    ordinal: index + 1,
    person_id: item.personId,
    unit_id: item.personId === null ? item.unitId : null,
    people_from: item.personId === null ? item.peopleFrom : null,
    named: item.named,
    effect: item.effect,
    basis: explain(item.basis),
  }))
  await sql`insert into decision_item (agency_id, id, decision_id, ordinal, person_id, unit_id, people_from, named, effect, basis)
    select agency_id, id, decision_id, ordinal, person_id, unit_id, people_from, named, effect, basis
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
