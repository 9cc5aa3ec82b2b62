import type { Queries, Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../../access/model.ts'
import { findExam, type HeldExam } from '../exam/service.ts'
import { lockExam } from '../exam/store.ts'
import { ensurePanel, panelSeatOf } from '../who.ts'

/** The exam for who reads its marks: the panel, or whoever is given the whole agency. */
export async function markedExam(db: Queries, ctx: Context, examId: string): Promise<HeldExam> {
  if (!ctx.scope.all && !(await panelSeatOf(db, ctx, examId))) {
    throw new Refusal('forbidden', 'Chỉ hội đồng và người phụ trách toàn cơ quan xem được việc chấm thi.')
  }
  return known(await findExam(db, ctx, examId))
}

/** The exam, locked, for an act of its panel. */
export async function lockOfPanel(
  tx: Tx,
  ctx: Context,
  examId: string,
  roles?: Parameters<typeof ensurePanel>[3],
): Promise<HeldExam> {
  await ensurePanel(tx, ctx, examId, roles)
  await lockExam(tx, ctx.agency.id, examId)
  return known(await findExam(tx, ctx, examId))
}

export function ensureNotPublished({ stage }: HeldExam): void {
  if (stage === 'published') throw new Refusal('conflict', 'Kỳ sát hạch này đã công bố kết quả.')
}

export function known(exam: HeldExam | undefined): HeldExam {
  if (!exam) throw new Refusal('missing', 'Không tìm thấy kỳ sát hạch này.')
  if (exam.stage === 'cancelled') throw new Refusal('conflict', 'Kỳ sát hạch này đã hủy.')
  return exam
}
