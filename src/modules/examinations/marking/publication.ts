import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import type { HeldExam } from '../exam/service.ts'
import { type Computed, computeExam } from './computed.ts'
import { keepResult } from './keep.ts'
import { ensureNotPublished, lockOfPanel } from './seen.ts'

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

/** The results of everybody who sat, or a refusal that says what still waits. */
async function complete(tx: Tx, ctx: Context, exam: HeldExam): Promise<Computed[]> {
  if (exam.stage !== 'marking') throw new Refusal('conflict', 'Chưa công bố được: còn ca thi chưa kết thúc.')
  const sat = (await computeExam(tx, ctx, exam)).filter(({ attemptId }) => attemptId !== null)
  if (sat.length === 0) throw new Refusal('conflict', 'Không có bài thi nào để công bố.')
  const waiting = sat.filter(({ result }) => !result || result.points === null)
  const left = await undecided(tx, ctx, exam.id)
  const says = [
    ...(waiting.length > 0
      ? [
          `${waiting.length} bài chưa có điểm (${waiting[0]!.number}: ${waiting[0]!.result?.notes.join('; ') ?? 'đề chưa mở'})`,
        ]
      : []),
    ...(left.late > 0 ? [`${left.late} câu trả lời đến muộn chưa được hội đồng xét`] : []),
    ...(left.changes > 0 ? [`${left.changes} đề nghị sửa điểm chưa được quyết định`] : []),
  ]
  if (says.length > 0) throw new Refusal('conflict', `Chưa công bố được: còn ${says.join(', ')}.`)
  return sat
}

async function undecided(tx: Tx, { agency }: Context, examId: string): Promise<{ late: number; changes: number }> {
  const ofExam = sql`x.agency_id = ${agency.id} and x.attempt_id in (select a.id from exam_attempt a join exam_session s
    on s.agency_id = a.agency_id and s.id = a.session_id where a.agency_id = ${agency.id} and s.exam_id = ${examId})`
  const { rows } = await sql<{ late: number; changes: number }>`select
    (select count(*)::int from exam_late_answer x where ${ofExam} and x.decided_at is null) as late,
    (select count(*)::int from exam_mark_change x where ${ofExam} and x.agreed_by is null) as changes`.execute(tx)
  return rows[0]!
}

const digestOf = (computed: readonly Computed[]) =>
  createHash('sha256')
    .update(
      JSON.stringify(
        computed.map(({ attemptId, result }) => [attemptId, result!.points, result!.penalty, result!.passed]),
      ),
    )
    .digest('hex')
