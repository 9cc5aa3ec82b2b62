import { sql } from 'kysely'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import { ensureNotPublished, lockOfPanel } from './seen.ts'

import { complete, digestOf } from './complete.ts'

/** Trình công bố: what was computed, by its digest, for another person to publish. */
export function proposePublication(ctx: Context, examId: string): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const exam = await lockOfPanel(tx, ctx, examId)
    ensureNotPublished(exam)
    const digest = digestOf(await complete(tx, ctx, exam))
    await tx
      .insertInto('exam_publication')
      .values({ agency_id: ctx.agency.id, exam_id: examId, digest, proposed_by: ctx.actor.accountId })
      .onConflict((conflict) =>
        conflict
          .columns(['agency_id', 'exam_id'])
          .doUpdateSet({ digest, proposed_by: ctx.actor.accountId, proposed_at: sql`now()` }),
      )
      .execute()
    record({
      act: 'marking.propose-publication',
      says: `Trình công bố kết quả kỳ sát hạch “${exam.name}”`,
      subjectKind: 'exam',
      subjectId: examId,
    })
    return { done: true } as const
  })
}
