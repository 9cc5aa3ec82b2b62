import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { Decimal } from '#lib/decimal.ts'
import { newId } from '#lib/id.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import { panelMemberOf } from '../panel/store.ts'
import type { EditExam, Exam, ExamRow, NewExam } from './api.ts'
import { ensureNotDrawn, ensureWhole, examSeen, lockArranged } from './guard.ts'
import { totalOf } from './model.ts'
import * as store from './store.ts'

export { ensureWhole, examSeen, lockArranged, lockGoing } from './guard.ts'
export { findExam, type HeldExam } from './store.ts'

export const exams = async (ctx: Context): Promise<ExamRow[]> => store.listExams(ctx.db, ctx)

export async function exam(ctx: Context, examId: string): Promise<Exam> {
  const held = await examSeen(ctx.db, ctx, examId)
  const ids = held.blueprint.map(({ topicId }) => topicId)
  const names = await store.topicNames(ctx.db, ctx.agency.id, ids)
  const mine = await panelMemberOf(ctx.db, ctx, examId)
  return {
    ...held,
    blueprint: held.blueprint.map((row) => ({ ...row, topic: names.get(row.topicId) ?? '' })),
    total: totalOf(held.blueprint),
    editable: !held.drawn && held.stage === 'preparing',
    mine: mine ?? null,
  }
}

/** Lập kỳ sát hạch. */
export function createExam(ctx: Context, wanted: NewExam): Promise<{ id: string }> {
  ensureWhole(ctx)
  return act(ctx, async (tx, record) => {
    await ensurePlan(tx, ctx, wanted)
    const id = newId()
    await store.insertExam(tx, ctx, id, wanted)
    record({ act: 'exams.create', says: `Lập kỳ sát hạch “${wanted.name}”`, subjectKind: 'exam', subjectId: id })
    return { id }
  })
}

/** Sửa kỳ sát hạch, until its papers are drawn. */
export function editExam(ctx: Context, examId: string, { version, ...wanted }: EditExam): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const held = await lockArranged(tx, ctx, examId)
    ensureNotDrawn(held)
    if (held.version !== version) {
      throw new Refusal('conflict', 'Kỳ sát hạch này vừa được người khác sửa. Hãy xem bản mới rồi sửa lại.', [], {
        current: held,
      })
    }
    await ensurePlan(tx, ctx, wanted)
    await store.updateExam(tx, ctx, examId, wanted, version + 1)
    record({ act: 'exams.edit', says: `Sửa kỳ sát hạch “${wanted.name}”`, subjectKind: 'exam', subjectId: examId })
    return { done: true } as const
  })
}

/** Hủy kỳ sát hạch. Sealed questions come back to the bank when two members bring their keys. */
export function cancelExam(ctx: Context, examId: string, { note }: { note: string }): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const held = await lockArranged(tx, ctx, examId)
    if (held.stage !== 'preparing' && held.stage !== 'sealed') {
      throw new Refusal('conflict', 'Đề thi đã mở, không hủy kỳ sát hạch được nữa.')
    }
    await store.markCancelled(tx, ctx, examId, note)
    record({
      act: 'exams.cancel',
      says: `Hủy kỳ sát hạch “${held.name}”: ${note}`,
      subjectKind: 'exam',
      subjectId: examId,
    })
    return { done: true } as const
  })
}

async function ensurePlan(tx: Tx, { agency }: Context, { blueprint, passPoints }: NewExam): Promise<void> {
  const known = await store.topicNames(
    tx,
    agency.id,
    blueprint.map(({ topicId }) => topicId),
  )
  if (blueprint.some(({ topicId }) => !known.has(topicId))) {
    throw wrong('blueprint', 'Có chuyên đề không còn trong ngân hàng câu hỏi. Hãy chọn lại.')
  }
  const cells = blueprint.map(({ topicId, difficulty }) => `${topicId} ${difficulty}`)
  if (new Set(cells).size < cells.length) throw wrong('blueprint', 'Một chuyên đề và độ khó chỉ ghi trên một dòng.')
  const { points } = totalOf(blueprint)
  if (new Decimal(passPoints).gt(points)) {
    throw wrong('passPoints', `Điểm đạt không được lớn hơn tổng điểm của đề (${points.replace('.', ',')}).`)
  }
}

const wrong = (field: string, says: string) => new Refusal('invalid', says, [], { fields: { [field]: says } })
