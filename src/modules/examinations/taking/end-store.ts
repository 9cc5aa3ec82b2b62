import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import type { Context } from '../../access/model.ts'

/** Whoever is suspended or annulled writes no more: what comes afterwards is set aside. */
export async function endWork(tx: Tx, { agency }: Pick<Context, 'agency'>, seatId: string): Promise<void> {
  await sql`update exam_attempt set finished_at = coalesce(finished_at, clock_timestamp())
    where agency_id = ${agency.id} and seat_id = ${seatId}`.execute(tx)
}
