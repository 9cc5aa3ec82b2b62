import type { Queries } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { Decimal } from '#lib/decimal.ts'
import { viDecimal } from '#law/pay/vi-number.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import { findExam } from '../exam/service.ts'
import { lockExam } from '../exam/store.ts'
import type { GiveMark, PaperPlace } from './api.ts'
import { computeExam } from './computed.ts'
import { ensureNotPublished, known } from './seen.ts'
import { writtenSlots } from './written-slots.ts'
import { readCiphers, roundOf } from './marker-store.ts'

/** Cho điểm một bài: once. What was given is changed only by the panel, with two people and a reason. */
export function giveMark(ctx: Context, examId: string, wanted: GiveMark): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const round = await roundOf(tx, ctx, examId)
    await lockExam(tx, ctx.agency.id, examId)
    const exam = known(await findExam(tx, ctx, examId))
    ensureNotPublished(exam)
    const { attemptId, slot } = await slotAt(tx, ctx, exam, wanted)
    if (new Decimal(wanted.points).gt(slot.of)) {
      const says = `Điểm không quá ${viDecimal(slot.of)}.`
      throw new Refusal('invalid', says, [], { fields: { points: says } })
    }
    if (!slot.waits.includes(round))
      throw new Refusal(
        'conflict',
        'Bài này đã có điểm ở vòng chấm này, hoặc không cần chấm. Muốn sửa điểm, hãy đề nghị hội đồng.',
      )
    await tx
      .insertInto('exam_essay_mark')
      .values({
        agency_id: ctx.agency.id,
        attempt_id: attemptId,
        position: slot.position,
        part: slot.part,
        round,
        points: wanted.points,
        note: wanted.note ?? '',
        marked_by: ctx.actor.accountId,
      })
      .execute()
    record({
      act: 'marking.give-mark',
      says: `Chấm bài phách ${wanted.cipher}, câu ${slot.position + 1} của kỳ sát hạch “${exam.name}”`,
      subjectKind: 'exam',
      subjectId: examId,
    })
    return { done: true } as const
  })
}

export async function slotAt(db: Queries, ctx: Context, exam: Parameters<typeof computeExam>[2], place: PaperPlace) {
  const ciphers = await readCiphers(db, ctx, exam.id)
  const attemptId = [...ciphers].find(([, cipher]) => cipher === place.cipher)?.[0]
  const [one] = attemptId ? await computeExam(db, ctx, exam, attemptId) : []
  if (one && one.personId === ctx.actor.personId)
    throw new Refusal('forbidden', 'Không ai được chấm bài của chính mình.')
  const slot = one && writtenSlots(one).find(({ position, part }) => position === place.position && part === place.part)
  if (!attemptId || !one || !slot) throw new Refusal('missing', 'Không có bài viết này trong kỳ sát hạch.')
  return { attemptId, one, slot }
}
