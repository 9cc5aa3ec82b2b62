import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import type { OfficialDocument } from '#documents/model.ts'
import type { PlainDate } from '#lib/date.ts'
import { reachesPerson, reachesUnit } from '../access/service.ts'
import type { Context } from '../access/model.ts'
import { decisionColumns, type DecisionRecord, decisionTables, reachesAny } from './decision-columns.ts'
import type { Item, Named } from './model.ts'

export type StoredItem = Omit<Item, 'personId'> & {
  readonly id: string
  readonly ordinal: number
  readonly personId: string | null
  readonly unitId: string | null
  readonly peopleFrom: PlainDate | null
  readonly named: Named
}

/** The lines as their kind wrote them: a kind reads back its own. */
export const linesOf = (items: readonly StoredItem[]): readonly (Item & StoredItem)[] =>
  items as readonly (Item & StoredItem)[]

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
  const { rows } = await sql<StoredItem>`select id, ordinal, person_id as "personId", unit_id as "unitId",
      people_from::text as "peopleFrom", named, effect, basis from decision_item
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

/** Which of these people and units are in reach. */
export async function reachable(db: Queries, ctx: Context, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select p.id from person p where p.agency_id = ${ctx.agency.id}
      and p.id = any(${[...ids]}::uuid[]) and ${reachesPerson(ctx, 'p.id')}
    union all select u.id from unit u where u.agency_id = ${ctx.agency.id}
      and u.id = any(${[...ids]}::uuid[]) and ${reachesUnit(ctx, 'u.id')}`.execute(db)
  return new Set(rows.map(({ id }) => id))
}
