import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../../access/model.ts'
import type { Round } from './rounds.ts'

export async function roundOf(db: Queries, ctx: Context, examId: string): Promise<Round> {
  const round = await heldRound(db, ctx, examId)
  if (!round) throw new Refusal('forbidden', 'Chỉ giám khảo được phân công chấm kỳ sát hạch này xem được bài.')
  return round
}

export const isMarker = async (db: Queries, ctx: Context, examId: string): Promise<boolean> =>
  (await heldRound(db, ctx, examId)) !== undefined

async function heldRound(db: Queries, { agency, actor }: Context, examId: string): Promise<Round | undefined> {
  const row = await db
    .selectFrom('exam_marker')
    .select('round')
    .where('agency_id', '=', agency.id)
    .where('exam_id', '=', examId)
    .where('account_id', '=', actor.accountId)
    .executeTakeFirst()
  return row?.round as Round | undefined
}

export async function readCiphers(db: Queries, { agency }: Context, examId: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; cipher: string }>`select x.attempt_id as id, x.cipher from exam_anonymous x
    join exam_attempt a on a.agency_id = x.agency_id and a.id = x.attempt_id
    join exam_session s on s.agency_id = a.agency_id and s.id = a.session_id
    where x.agency_id = ${agency.id} and s.exam_id = ${examId}`.execute(db)
  return new Map(rows.map(({ id, cipher }) => [id, cipher]))
}

export async function readMine(db: Queries, { agency, actor }: Context) {
  const rows = await db
    .selectFrom('exam_essay_mark')
    .select(['attempt_id', 'position', 'part', 'points', 'note'])
    .where('agency_id', '=', agency.id)
    .where('marked_by', '=', actor.accountId)
    .execute()
  return new Map(rows.map((row) => [`${row.attempt_id} ${row.position} ${row.part}`, row]))
}
