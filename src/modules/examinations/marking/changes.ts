import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDecimal } from '#law/pay/vi-number.ts'
import { Decimal } from '#lib/decimal.ts'
import { newId } from '#lib/id.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import type { HeldExam } from '../exam/service.ts'
import type { ProposeChange } from './api.ts'
import { computeExam } from './computed.ts'
import { deductionPosition } from './deducted.ts'
import { lockOfPanel } from './seen.ts'

/** Đề nghị sửa điểm một câu, or what is taken off; it counts only when another member agrees. */
export function proposeChange(ctx: Context, examId: string, wanted: ProposeChange): Promise<{ id: string }> {
  return act(ctx, async (tx, record) => {
    const exam = await lockOfPanel(tx, ctx, examId)
    const { attemptId, position, part, becomes, reason } = wanted
    const { was, number } = await placeOf(tx, ctx, exam, wanted)
    const id = newId()
    const who = { agency_id: ctx.agency.id, id, attempt_id: attemptId, proposed_by: ctx.actor.accountId }
    await tx
      .insertInto('exam_mark_change')
      .values({ ...who, position, part, was, becomes, reason })
      .execute()
    record({
      act: 'marking.propose-change',
      says: `Đề nghị sửa ${placeWords(position)} của số báo danh ${number}: ${viDecimal(was)} → ${viDecimal(becomes)}. Lý do: ${reason}`,
      subjectKind: 'exam',
      subjectId: examId,
      detail: { ...wanted, was },
    })
    return { id }
  })
}

export const placeWords = (position: number) =>
  position === deductionPosition ? 'điểm trừ' : `điểm câu ${position + 1}`

async function placeOf(tx: Tx, ctx: Context, exam: HeldExam, { attemptId, position, part, becomes }: ProposeChange) {
  const [one] = await computeExam(tx, ctx, exam, attemptId)
  if (!one?.result) throw new Refusal('missing', 'Không có bài thi đã nộp này trong kỳ sát hạch.')
  const { result, number } = one
  if (position === deductionPosition) return { was: result.penalty, number }
  const slot = result.lines[position]?.slots.find((each) => each.part === part)
  if (!slot) throw new Refusal('missing', 'Bài thi không có câu này.')
  if (slot.points === null) throw new Refusal('conflict', 'Câu này đang chờ giám khảo chấm, chưa sửa điểm được.')
  if (new Decimal(becomes).gt(slot.of)) {
    const says = `Điểm không quá ${viDecimal(slot.of)}.`
    throw new Refusal('invalid', says, [], { fields: { becomes: says } })
  }
  return { was: slot.points, number }
}
