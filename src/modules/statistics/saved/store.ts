import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import type { Context } from '../../access/model.ts'
import type { SavedTable, SaveTable } from './api.ts'

export type Held = SavedTable & { readonly deleted: boolean }

const rowsOf = ({ agency, actor }: Context) => sql<Held>`select t.id, t.name, t.question, t.shared, t.version,
    t.owner = ${actor.accountId} as own, a.full_name as owner, t.deleted_at is not null as deleted,
    to_char(t.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "changedAt"
  from saved_table t join account a on a.agency_id = t.agency_id and a.id = t.owner
  where t.agency_id = ${agency.id} and (t.shared or t.owner = ${actor.accountId})`

/** What the asker may see: his own, and what others share. */
export async function readSaved(db: Queries, ctx: Context): Promise<SavedTable[]> {
  const { rows } = await sql<Held>`select * from (${rowsOf(ctx)}) t where not deleted
    order by fold(name), id`.execute(db)
  return rows.map(({ deleted: _deleted, ...table }) => table)
}

/** One of them, locked; deleted ones too. */
export async function lockSaved(tx: Tx, ctx: Context, id: string): Promise<Held | undefined> {
  const { rows } = await sql<Held>`${rowsOf(ctx)} and t.id = ${id} for update of t`.execute(tx)
  return rows[0]
}

export const insertSaved = (tx: Tx, { agency, actor }: Context, id: string, { name, shared, question }: SaveTable) =>
  sql`insert into saved_table (agency_id, id, name, question, shared, owner)
    values (${agency.id}, ${id}, ${name}, ${JSON.stringify(question)}, ${shared}, ${actor.accountId})`.execute(tx)

export const updateSaved = (tx: Tx, { agency }: Context, id: string, { name, shared, question }: SaveTable) =>
  sql`update saved_table set name = ${name}, shared = ${shared}, question = ${JSON.stringify(question)},
      changed_at = now(), version = version + 1
    where agency_id = ${agency.id} and id = ${id}`.execute(tx)

export const markDeleted = (tx: Tx, { agency }: Context, id: string, deleted: boolean) =>
  sql`update saved_table set deleted_at = ${deleted ? sql`now()` : null}, changed_at = now(), version = version + 1
    where agency_id = ${agency.id} and id = ${id}`.execute(tx)
