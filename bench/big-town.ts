import pg from 'pg'
import { connect, type Db } from '#db/connect.ts'
import { factTables } from '#db/tables.ts'
import type { Context } from '#modules/access/model.ts'
import { freshDatabase } from '#test/support/template-database.ts'
import { openOfficer } from '../src/sample/accounts.ts'
import { contextFor, findOrMakeAgency, townDay } from '../src/sample/agency.ts'
import { writeTown } from '../src/sample/town/load.ts'
import { scaledTown } from '../src/sample/town/scaled.ts'

export type BigTown = {
  readonly ctx: Context
  readonly db: Db
  readonly url: string
  readonly facts: number
  readonly close: () => Promise<void>
}

/** A generated town of so many people, in a database of its own, and its officer. */
export async function bigTown(people: number): Promise<BigTown> {
  const { url, ownerUrl, drop } = await freshDatabase()
  const db = connect(url, 4)
  const agency = (await findOrMakeAgency(db, townDay))!
  const officer = await openOfficer(db, agency)
  const indexes = await asOwner(ownerUrl, setAside)
  const facts = await asOwner(url, (client) =>
    writeTown(client, { agencyId: agency.id, accountId: officer.accountId, plan: scaledTown(people), log: () => {} }),
  )
  await asOwner(ownerUrl, (client) => putBack(client, indexes))
  const close = async () => {
    await db.destroy()
    await drop()
  }
  return { ctx: contextFor(db, agency, officer, townDay), db, url, facts, close }
}

async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * Constraints against overlaps, of keys and to other tables take minutes for each million rows, and no statistics reads by
 * them; every other index is built again once the rows are there.
 */
async function setAside(client: pg.Client): Promise<string[]> {
  const constraints = await client.query<{ table: string; name: string }>(
    `select conrelid::regclass::text as table, conname as name from pg_constraint
     where contype in ('x', 'f', 'p') and conrelid::regclass::text = any($1)`,
    [factTables],
  )
  for (const { table, name } of constraints.rows) await client.query(`alter table ${table} drop constraint ${name}`)
  const indexes = await client.query<{ name: string; made: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made from pg_index i
     where i.indrelid::regclass::text = any($1)`,
    [factTables],
  )
  for (const { name } of indexes.rows) await client.query(`drop index ${name}`)
  return indexes.rows.map(({ made }) => made)
}

async function putBack(client: pg.Client, indexes: readonly string[]): Promise<void> {
  await client.query(`set maintenance_work_mem = '512MB'`)
  for (const made of indexes) await client.query(made)
  await client.query(`vacuum analyze ${['person', ...factTables].join(', ')}`)
}
