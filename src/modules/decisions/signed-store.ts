import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import type { Context } from '../access/model.ts'

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
