import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#lib/date.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Queries, Tx } from '#db/connect.ts'
import type { Context } from './model.ts'

type Reach = Pick<Context, 'agency' | 'scope' | 'today'>

/**
 * May this request reach the person in the column `person` (`p.id`)? By the unit of today, whatever day is looked at;
 * of one who never held a post, by the commune where he lives or works.
 */
export function reachesPerson(reach: Reach, person: string): RawBuilder<boolean> {
  const { scope } = reach
  if (scope.all) return sql<boolean>`true`
  const column = sql.ref(person)
  const own = scope.own ? sql`${column} = ${scope.own}::uuid` : sql`false`
  if (scope.units.length === 0) return sql<boolean>`(${own})`
  return sql<boolean>`(${own} or ${heldWithin(reach, 'posting', column)} or ${heldWithin(reach, 'town_tie', column)} and not exists (
    select 1 from posting ever where ever.agency_id = ${reach.agency.id} and ever.person_id = ${column} and upper_inf(ever.known)))`
}

/** A fact of today that names a unit of the reach. */
const heldWithin = ({ agency, scope, today }: Reach, table: string, person: RawBuilder<unknown>) => sql`exists (
  select 1 from ${sql.table(table)} reach
  join unit_closure tree on tree.agency_id = reach.agency_id and tree.descendant_id = reach.unit_id
  where reach.agency_id = ${agency.id} and reach.person_id = ${person} and ${current('reach', today)} and ${current('tree', today)}
    and tree.ancestor_id = any(${[...scope.units]}::uuid[]))`

/** May this request reach the unit in the column `unit`? */
export function reachesUnit({ agency, scope, today }: Reach, unit: string): RawBuilder<boolean> {
  if (scope.all) return sql<boolean>`true`
  if (scope.units.length === 0) return sql<boolean>`false`
  return sql<boolean>`exists (select 1 from unit_closure tree where tree.agency_id = ${agency.id}
    and tree.descendant_id = ${sql.ref(unit)} and ${current('tree', today)} and tree.ancestor_id = any(${[...scope.units]}::uuid[]))`
}

const current = (fact: string, today: PlainDate) =>
  sql`upper_inf(${sql.ref(`${fact}.known`)}) and ${sql.ref(`${fact}.valid`)} @> ${today}::date`

/** Refuses as if the person did not exist, when any of them is outside the reach, or is now another record. */
export async function ensureReach(tx: Tx, ctx: Reach, personIds: readonly string[]): Promise<void> {
  if (ctx.scope.all && personIds.length === 0) return
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from person p
    where p.agency_id = ${ctx.agency.id} and p.id = any(${[...personIds]}::uuid[]) and ${reachesPerson(ctx, 'p.id')}
      and not exists (select 1 from person_merge m where m.agency_id = p.agency_id and m.person_id = p.id and upper_inf(m.known))`.execute(
    tx,
  )
  if (rows[0]?.count !== new Set(personIds).size) throw notFound()
}

/** Whether this request reaches the person, for what is left out where it does not. */
export async function mayReach(db: Queries, ctx: Reach, personId: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select ${reachesPerson(ctx, 'p.id')} as may from person p
    where p.agency_id = ${ctx.agency.id} and p.id = ${personId}`.execute(db)
  return rows[0]?.may ?? false
}

export const notFound = () => new Refusal('missing', 'Không tìm thấy hồ sơ này trong phạm vi được phân công.')

/** Nobody acts on his own record. */
export function ensureNotSelf({ actor }: Pick<Context, 'actor'>, personIds: readonly (string | null)[]): void {
  if (actor.personId && personIds.includes(actor.personId)) {
    throw new Refusal('forbidden', 'Không ai được tự xử lý hồ sơ của chính mình. Hãy để người khác làm việc này.')
  }
}
