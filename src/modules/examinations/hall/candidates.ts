import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import { examSeen, lockArranged } from '../exam/guard.ts'
import { panelFinding } from '../panel/conflicts.ts'
import { ensureLawful } from '../panel/service.ts'
import { readPanel } from '../panel/store.ts'
import type { AddCandidates, Added, Candidate } from './api.ts'
import * as store from './candidate-store.ts'

export async function candidates(ctx: Context, examId: string): Promise<Candidate[]> {
  await examSeen(ctx.db, ctx, examId)
  return store.readCandidates(ctx.db, ctx, examId)
}

/** Thêm thí sinh, by name or by unit; nobody twice, and nobody of the panel. */
export function addCandidates(ctx: Context, examId: string, wanted: AddCandidates): Promise<Added> {
  return act(ctx, async (tx, record) => {
    const exam = await lockArranged(tx, ctx, examId)
    const people = await store.choosePeople(tx, ctx, wanted)
    if (people.length === 0) throw new Refusal('missing', 'Không có ai trong phạm vi đã chọn.')
    const held = await store.heldNumbers(tx, ctx.agency.id, examId)
    const already = people.filter(({ personId }) => held.some((one) => one.personId === personId))
    ensureNotTwice(already.filter(({ personId }) => wanted.personIds.includes(personId)))
    const panel = (await readPanel(tx, ctx, examId)).map(({ personId }) => personId)
    const inPanel = people.filter(({ personId }) => panel.includes(personId)).map(({ fullName }) => fullName)
    const fresh = people.filter((one) => !already.includes(one) && !panel.includes(one.personId))
    const last = Math.max(0, ...held.map(({ number }) => Number(number)))
    const numbered = fresh.map((one, at) => ({ ...one, number: numberOf(last + at + 1) }))
    await store.insertCandidates(tx, ctx, examId, numbered)
    if (exam.drawn) ensureLawful(await panelFinding(tx, ctx, exam, panel))
    record({
      act: 'exams.add-candidates',
      says: `Thêm ${fresh.length} thí sinh vào kỳ sát hạch “${exam.name}”`,
      subjectKind: 'exam',
      subjectId: examId,
      detail: { personIds: fresh.map(({ personId }) => personId) },
    })
    return { added: fresh.length, already: already.length, inPanel }
  })
}

const numberOf = (at: number) => String(at).padStart(3, '0')

function ensureNotTwice(already: readonly store.Named[]): void {
  if (already.length === 0) return
  const names = already.slice(0, 5).map(({ fullName }) => fullName)
  const rest = already.length > 5 ? ` và ${already.length - 5} người khác` : ''
  throw new Refusal('conflict', `Đã có trong danh sách thí sinh: ${names.join(', ')}${rest}.`)
}

/** Rút khỏi danh sách dự thi. */
export function withdrawCandidate(
  ctx: Context,
  examId: string,
  candidateId: string,
  reason: string,
): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const exam = await lockArranged(tx, ctx, examId)
    if (await store.hasEntered(tx, ctx.agency.id, candidateId)) {
      throw new Refusal('conflict', 'Thí sinh đã vào phòng thi. Hãy ghi biên bản thay vì rút khỏi danh sách.')
    }
    const gone = await store.withdraw(tx, ctx.agency.id, examId, candidateId, reason)
    if (!gone) throw new Refusal('missing', 'Thí sinh này không có trong danh sách, hoặc đã rút trước đó.')
    record({
      act: 'exams.withdraw-candidate',
      says: `Rút một thí sinh khỏi kỳ sát hạch “${exam.name}”: ${reason}`,
      subjectKind: 'person',
      subjectId: gone.personId,
    })
    return { done: true } as const
  })
}

/** Đánh lại số báo danh theo thứ tự tên, until tickets are given out. */
export function renumberCandidates(ctx: Context, examId: string): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const exam = await lockArranged(tx, ctx, examId)
    if (await store.anyIssued(tx, ctx.agency.id, examId)) {
      throw new Refusal('conflict', 'Đã phát phiếu dự thi, không đánh lại số báo danh được nữa.')
    }
    await store.renumber(tx, ctx, examId)
    record({
      act: 'exams.number-candidates',
      says: `Đánh lại số báo danh của “${exam.name}”`,
      subjectKind: 'exam',
      subjectId: examId,
    })
    return { done: true } as const
  })
}
