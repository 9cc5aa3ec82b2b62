import { sql } from 'kysely'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import type { AnswerChange } from './api.ts'
import { keepAgain } from './keep.ts'
import { lockOfPanel } from './seen.ts'
import { placeWords } from './changes.ts'

/** Đồng ý hoặc không: another member than who proposed it. */
export function answerChange(
  ctx: Context,
  examId: string,
  changeId: string,
  { agreed }: AnswerChange,
): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const exam = await lockOfPanel(tx, ctx, examId)
    const { rows } = await sql<{ attemptId: string; proposedBy: string; agreedBy: string | null; position: number }>`
      select x.attempt_id as "attemptId", x.proposed_by as "proposedBy", x.agreed_by as "agreedBy", x.position
      from exam_mark_change x join exam_attempt a on a.agency_id = x.agency_id and a.id = x.attempt_id
      join exam_session s on s.agency_id = a.agency_id and s.id = a.session_id
      where x.agency_id = ${ctx.agency.id} and x.id = ${changeId} and s.exam_id = ${examId}`.execute(tx)
    const [held] = rows
    if (!held) throw new Refusal('missing', 'Không tìm thấy đề nghị sửa điểm này.')
    if (held.agreedBy) throw new Refusal('conflict', 'Đề nghị này đã được quyết định.')
    if (held.proposedBy === ctx.actor.accountId)
      throw new Refusal(
        'forbidden',
        'Người đề nghị không tự quyết định. Hãy để thành viên khác của hội đồng quyết định.',
      )
    const moment = agreed ? { agreed_at: sql<Date>`now()` } : { refused_at: sql<Date>`now()` }
    await tx
      .updateTable('exam_mark_change')
      .set({ agreed_by: ctx.actor.accountId, ...moment })
      .where('agency_id', '=', ctx.agency.id)
      .where('id', '=', changeId)
      .execute()
    if (agreed) await keepAgain(tx, ctx, exam, held.attemptId)
    record({
      act: 'marking.answer-change',
      says: `${agreed ? 'Đồng ý' : 'Không đồng ý'} sửa ${placeWords(held.position)} trong kỳ sát hạch “${exam.name}”`,
      subjectKind: 'exam',
      subjectId: examId,
      detail: { changeId },
    })
    return { done: true } as const
  })
}
