import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { spread } from './neighbours.ts'

type SeatRow = { id: string; roomId: string; room: string; row: number; column: number }

/** Gives every seat of a session its paper; nothing while there are no papers or no seats yet. */
export async function assignPapers(tx: Tx, agencyId: string, sessionId: string): Promise<void> {
  const papers = await papersOf(tx, agencyId, sessionId)
  if (papers.length === 0) return
  const { rows } = await sql<SeatRow>`select t.id, t.room_id as "roomId", r.name as room, t.row, t."column"
    from exam_seat t join exam_room r on r.agency_id = t.agency_id and r.id = t.room_id
    where t.agency_id = ${agencyId} and t.session_id = ${sessionId} order by t.room_id, t.row, t."column"`.execute(tx)
  const given = [...Map.groupBy(rows, ({ roomId }) => roomId).values()].flatMap((seats) => {
    const chosen = spread(seats, papers, fair)
    if (!chosen) throw tooFew(seats[0]!.room, papers.length)
    return seats.map(({ id }, at) => ({ id, paper: chosen[at]! }))
  })
  await sql`update exam_seat t set paper_id = n.paper from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) n(id uuid, paper uuid)
    where t.agency_id = ${agencyId} and t.id = n.id`.execute(tx)
}

const fair = () => randomInt(2 ** 32) / 2 ** 32

async function papersOf(tx: Tx, agencyId: string, sessionId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('exam_paper')
    .select('id')
    .where('agency_id', '=', agencyId)
    .where('session_id', '=', sessionId)
    .where('is_reserve', '=', false)
    .orderBy('code')
    .execute()
  return rows.map(({ id }) => id)
}

const tooFew = (room: string, papers: number) =>
  new Refusal(
    'conflict',
    `Chỉ có ${papers} đề: hai thí sinh ngồi cạnh nhau ở ${room} sẽ cùng đề. Cần ít nhất 2 đề, từ 4 đề thì ngồi chéo cũng khác đề.`,
  )
