import { sql } from 'kysely'
import type { Db, Tx } from '#db/connect.ts'

/** A sweep over everybody: right after a load the planner believes there are few, and would look them up one by one. */
export async function broadly<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  await sql`set local enable_nestloop = off`.execute(tx)
  await sql`set local jit = off`.execute(tx)
  const answer = await work()
  await sql`set local enable_nestloop = on`.execute(tx)
  return answer
}

export const sweep = <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute((tx) => broadly(tx, () => work(tx)))
