import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../../access/model.ts'
import type { HeldExam } from '../exam/service.ts'
import { type Computed, computeExam } from './computed.ts'

/** The results of everybody who sat, or a refusal that says what still waits. */
export async function complete(tx: Tx, ctx: Context, exam: HeldExam): Promise<Computed[]> {
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

export const digestOf = (computed: readonly Computed[]) =>
  createHash('sha256')
    .update(
      JSON.stringify(
        computed.map(({ attemptId, result }) => [attemptId, result!.points, result!.penalty, result!.passed]),
      ),
    )
    .digest('hex')
