import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../../access/model.ts'
import type { HeldExam } from '../exam/service.ts'
import { type Computed, computeExam } from './computed.ts'

/** Giữ kết quả như công bố. */
export async function keepResult(tx: Tx, { agency }: Context, { attemptId, result }: Computed): Promise<void> {
  if (!attemptId || !result || result.points === null) throw new Error('only a whole result is kept')
  const lines = result.lines.map(({ position, questionId, version, points, of, says }) => ({
    position,
    questionId,
    version,
    points,
    of,
    says,
  }))
  const kept = {
    points: result.points,
    penalty: result.penalty,
    passed: result.passed ?? false,
    annulled: result.annulled,
    by_question: JSON.stringify(lines),
  }
  await tx
    .insertInto('exam_result')
    .values({ agency_id: agency.id, attempt_id: attemptId, ...kept })
    .onConflict((conflict) =>
      conflict.columns(['agency_id', 'attempt_id']).doUpdateSet({ ...kept, computed_at: sql`now()` }),
    )
    .execute()
}

/** After a decided change of a published paper: what is published follows. */
export async function keepAgain(tx: Tx, ctx: Context, exam: HeldExam, attemptId: string): Promise<void> {
  if (exam.stage !== 'published') return
  const [one] = await computeExam(tx, ctx, exam, attemptId)
  if (!one?.result || one.result.points === null)
    throw new Refusal('conflict', 'Sau thay đổi này bài thi chưa đủ điểm, không công bố lại được.')
  await keepResult(tx, ctx, one)
}
