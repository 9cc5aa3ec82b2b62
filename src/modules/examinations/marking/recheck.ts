import { Refusal } from '#law/kit/refusal.ts'
import { newId } from '#lib/id.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import { findExam } from '../exam/service.ts'
import { lockExam } from '../exam/store.ts'
import { computeExam } from './computed.ts'
import { known } from './seen.ts'
import { publishedDay, recheckFinding } from './recheck-finding.ts'

/** Đề nghị phúc khảo bài của mình. */
export function askRecheck(ctx: Context, examId: string, { reason }: { reason: string }): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    await lockExam(tx, ctx.agency.id, examId)
    const exam = await findExam(tx, ctx, examId)
    const publishedOn = exam && (await publishedDay(tx, ctx, examId))
    const one = exam && (await computeExam(tx, ctx, exam)).find(({ personId }) => personId === ctx.actor.personId)
    if (!exam || !publishedOn || !one?.attemptId)
      throw new Refusal('missing', 'Không có kết quả đã công bố nào của anh (chị) ở kỳ sát hạch này.')
    const may = recheckFinding(one, { publishedOn, filedOn: ctx.today }, known(exam).lawOn)
    if (!may.value) throw new Refusal('not-yet-lawful', `${may.says}.`, [may])
    const row = {
      agency_id: ctx.agency.id,
      attempt_id: one.attemptId,
      asked_by: ctx.actor.accountId,
      asked_on: ctx.today,
    }
    const made = await tx
      .insertInto('exam_recheck')
      .values({ ...row, id: newId(), reason })
      .onConflict((conflict) => conflict.columns(['agency_id', 'attempt_id']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) throw new Refusal('conflict', 'Bài thi này đã có đơn phúc khảo.')
    record({
      act: 'marking.ask-recheck',
      says: `Đề nghị phúc khảo bài thi ở kỳ sát hạch “${exam.name}”. Lý do: ${reason}`,
      subjectKind: 'person',
      subjectId: one.personId,
    })
    return { done: true } as const
  })
}
