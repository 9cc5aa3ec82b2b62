import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import { lockGoing } from '../exam/guard.ts'
import { ensurePanel } from '../who.ts'
import type { UseReserve } from './api.ts'

type Held = { readonly id: string; readonly code: string; readonly isReserve: boolean; readonly seats: number }

/** Dùng đề dự phòng thay một đề, by the chair or his deputy, between the opening and the start. Every seat of the one gets the other. */
export function takeReserve(
  ctx: Context,
  examId: string,
  sessionId: string,
  wanted: UseReserve,
): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const exam = await lockGoing(tx, ctx, examId)
    await ensurePanel(tx, ctx, examId, ['chair', 'deputy'])
    await ensureBetween(tx, ctx, examId, sessionId)
    const papers = await papersOf(tx, ctx, sessionId)
    const paper = papers.find(({ id, isReserve }) => id === wanted.paperId && !isReserve)
    const reserve = papers.find(({ id, isReserve }) => id === wanted.reserveId && isReserve)
    if (!paper || !reserve) throw new Refusal('missing', 'Không tìm thấy đề thi này trong ca.')
    if (paper.seats === 0) throw new Refusal('conflict', `Không chỗ nào dùng đề ${paper.code}.`)
    if (reserve.seats > 0) throw new Refusal('conflict', `Đề dự phòng ${reserve.code} đã được dùng.`)
    await tx
      .updateTable('exam_seat')
      .set({ paper_id: reserve.id })
      .where('agency_id', '=', ctx.agency.id)
      .where('session_id', '=', sessionId)
      .where('paper_id', '=', paper.id)
      .execute()
    record({
      act: 'exams.use-reserve',
      says: `Dùng đề dự phòng ${reserve.code} thay đề ${paper.code} cho ${paper.seats} chỗ của “${exam.name}”: ${wanted.reason}`,
      subjectKind: 'exam',
      subjectId: examId,
    })
    return { done: true } as const
  })
}

async function ensureBetween(tx: Tx, { agency }: Context, examId: string, sessionId: string): Promise<void> {
  const { rows } = await sql<{ opened: boolean; started: boolean }>`select opened_at is not null as opened,
      started_at is not null as started from exam_session where agency_id = ${agency.id} and exam_id = ${examId}
      and id = ${sessionId} for update`.execute(tx)
  if (!rows[0]) throw new Refusal('missing', 'Không tìm thấy ca thi này.')
  if (!rows[0].opened) throw new Refusal('conflict', 'Đề thi chưa mở.')
  if (rows[0].started) throw new Refusal('conflict', 'Ca thi đã bắt đầu làm bài, không đổi đề được nữa.')
}

async function papersOf(tx: Tx, { agency }: Context, sessionId: string): Promise<Held[]> {
  const { rows } =
    await sql<Held>`select p.id, p.code, p.is_reserve as "isReserve", (select count(*)::int from exam_seat t
      where t.agency_id = p.agency_id and t.paper_id = p.id) as seats
    from exam_paper p where p.agency_id = ${agency.id} and p.session_id = ${sessionId}`.execute(tx)
  return rows
}
