import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import type { Tables } from './tables.ts'

export type Db = Kysely<Tables>
export type Tx = Transaction<Tables>

/** Either: a query that may run inside or outside a transaction. */
export type Queries = Db | Tx

// Days, ranges, decimals and bigints stay what the database says: text, or exact whole numbers.
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [pg.types.builtins.DATE]: String,
  [pg.types.builtins.NUMERIC]: String,
  [pg.types.builtins.INT8]: Number,
}

type Oid = Parameters<typeof pg.types.getTypeParser>[0]

const types = {
  getTypeParser: ((oid: Oid, format: 'text' | 'binary') =>
    parsers[oid] ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
}

/** Milliseconds: no one waits longer, and a query whose asker is gone must not run on for ever. */
const longest = 180_000

export function pool(url: string, max = 10): pg.Pool {
  const made = new pg.Pool({
    connectionString: url,
    max,
    types,
    application_name: 'hien-tai',
    statement_timeout: longest,
  })
  // A connection that the server closed must not end the program: its query fails, the next one opens another.
  made.on('error', () => {})
  made.on('connect', (client) => void client.on('error', () => {}))
  return made
}

/** `close()` it with `db.destroy()`. */
export function connect(url: string, max?: number): Db {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool(url, max) }) })
}
