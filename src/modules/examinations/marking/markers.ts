import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import type { NameMarkers } from './api.ts'
import { ensureNotPublished, lockOfPanel } from './seen.ts'
import { ensureMarkedStay, ensureUnrelated } from './unrelated.ts'

/** Phân công giám khảo: the whole list anew. Nobody marks his own paper or a relative's. */
export function nameMarkers(ctx: Context, examId: string, { markers }: NameMarkers): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const exam = await lockOfPanel(tx, ctx, examId, ['chair', 'deputy', 'secretary'])
    ensureNotPublished(exam)
    if (new Set(markers.map(({ accountId }) => accountId)).size < markers.length)
      throw new Refusal('invalid', 'Một giám khảo chỉ chấm ở một vòng: không ai chấm một bài hai lần.')
    await ensureUnrelated(
      tx,
      ctx,
      examId,
      markers.map(({ accountId }) => accountId),
    )
    await ensureMarkedStay(tx, ctx, examId, markers)
    await tx.deleteFrom('exam_marker').where('agency_id', '=', ctx.agency.id).where('exam_id', '=', examId).execute()
    if (markers.length > 0) {
      const rows = markers.map(({ accountId, round }) => ({ account_id: accountId, round }))
      await tx
        .insertInto('exam_marker')
        .values(rows.map((row) => ({ agency_id: ctx.agency.id, exam_id: examId, ...row })))
        .execute()
    }
    record({
      act: 'marking.name-markers',
      says: `Phân công ${markers.length} giám khảo của kỳ sát hạch “${exam.name}”`,
      subjectKind: 'exam',
      subjectId: examId,
      detail: { markers },
    })
    return { done: true } as const
  })
}
