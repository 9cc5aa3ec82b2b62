import type { Queries, Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../../access/model.ts'
import { findExam, type HeldExam, lockExam, maySeeExam } from './store.ts'

/** Exams are the agency's: whoever arranges them is given the whole of it. */
export function ensureWhole({ scope }: Pick<Context, 'scope'>): void {
  if (!scope.all) throw new Refusal('forbidden', 'Chỉ cán bộ phụ trách toàn cơ quan làm được việc này.')
}

/** The exam, for whoever sees all, sits in its panel or watches one of its rooms. */
export async function examSeen(db: Queries, ctx: Context, examId: string): Promise<HeldExam> {
  if (!(await maySeeExam(db, ctx, examId))) {
    throw new Refusal('forbidden', 'Chỉ người tổ chức, thành viên hội đồng và giám thị xem được kỳ sát hạch này.')
  }
  return missingOr(await findExam(db, ctx, examId))
}

/** The exam, locked, for an act of the office that arranges it. */
export async function lockArranged(tx: Tx, ctx: Context, examId: string): Promise<HeldExam> {
  ensureWhole(ctx)
  return lockGoing(tx, ctx, examId)
}

/** The exam, locked, while it has neither been cancelled nor published. */
export async function lockGoing(tx: Tx, ctx: Context, examId: string): Promise<HeldExam> {
  const exam = await lockExamRow(tx, ctx, examId)
  if (exam.stage === 'cancelled') throw new Refusal('conflict', 'Kỳ sát hạch này đã hủy.')
  if (exam.stage === 'published') throw new Refusal('conflict', 'Kỳ sát hạch này đã công bố kết quả.')
  return exam
}

/** The exam, locked, whatever has become of it. */
export async function lockExamRow(tx: Tx, ctx: Context, examId: string): Promise<HeldExam> {
  await lockExam(tx, ctx.agency.id, examId)
  return missingOr(await findExam(tx, ctx, examId))
}

export function ensureNotDrawn({ drawn }: HeldExam): void {
  if (drawn) throw new Refusal('conflict', 'Đề thi đã rút và niêm phong, không sửa được nữa.')
}

function missingOr(exam: HeldExam | undefined): HeldExam {
  if (!exam) throw new Refusal('missing', 'Không tìm thấy kỳ sát hạch này.')
  return exam
}
