import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import { keepResult } from './keep.ts'
import { ensureNotPublished, lockOfPanel } from './seen.ts'
import { complete, digestOf } from './complete.ts'

/** Công bố kết quả: another person, and exactly the results that were proposed. */
export function publish(ctx: Context, examId: string): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const exam = await lockOfPanel(tx, ctx, examId, ['chair', 'deputy'])
    ensureNotPublished(exam)
    const proposed = await tx
      .selectFrom('exam_publication')
      .select(['digest', 'proposed_by'])
      .where('agency_id', '=', ctx.agency.id)
      .where('exam_id', '=', examId)
      .executeTakeFirst()
    if (!proposed) throw new Refusal('conflict', 'Chưa ai trình công bố kết quả kỳ sát hạch này.')
    if (proposed.proposed_by === ctx.actor.accountId)
      throw new Refusal('forbidden', 'Người trình không tự công bố. Hãy để người khác trong hội đồng công bố.')
    const computed = await complete(tx, ctx, exam)
    if (digestOf(computed) !== proposed.digest)
      throw new Refusal('conflict', 'Kết quả đã thay đổi từ khi trình. Hãy trình công bố lại.')
    for (const one of computed) await keepResult(tx, ctx, one)
    await markPublished(tx, ctx, examId)
    record({
      act: 'marking.publish',
      says: `Công bố kết quả kỳ sát hạch “${exam.name}” của ${computed.length} thí sinh`,
      subjectKind: 'exam',
      subjectId: examId,
    })
    return { done: true } as const
  })
}

async function markPublished(tx: Tx, { agency, actor, today }: Context, examId: string): Promise<void> {
  const where = sql`agency_id = ${agency.id}`
  await sql`update exam set published_at = now(), published_by = ${actor.accountId} where ${where} and id = ${examId}`.execute(
    tx,
  )
  await sql`update exam_publication set published_by = ${actor.accountId}, published_on = ${today}
    where ${where} and exam_id = ${examId}`.execute(tx)
}
