import { finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import { act, ensureNotSelf, ensureReach } from '#modules/access/service.ts'
import { nameThem } from '#modules/decisions/service.ts'
import type { EnterResults } from '../people-api.ts'
import { findClass, lockClass } from '../classes/class-store.ts'
import { noClass } from '../classes/save.ts'
import { standingOf } from './standing-store.ts'
import { upsertResults } from './result-store.ts'

/** Nhập kết quả; it holds only once a decision recognises it. */
export function enterResults(ctx: Context, classId: string, { results }: EnterResults) {
  const personIds = results.map(({ personId }) => personId)
  return act(ctx, async (tx, record) => {
    await ensureReach(tx, ctx, personIds)
    ensureNotSelf(ctx, personIds)
    await lockClass(tx, ctx, classId)
    const held = await findClass(tx, ctx, classId)
    if (!held) throw noClass()
    if (ctx.today < held.from)
      throw new Refusal('conflict', `Lớp khai giảng ngày ${viDate(held.from)}, chưa có kết quả.`)
    const standing = await standingOf(tx, ctx, classId)
    const names = await nameThem(tx, ctx, personIds)
    const wrong = personIds.flatMap((id) => {
      const says = whyNot(standing.get(id))
      return says ? [finding(id, `${names.get(id)?.fullName ?? 'Người này'} ${says}`)] : []
    })
    if (wrong.length > 0) throw new Refusal('conflict', `${wrong[0]!.says}.`, wrong)
    await upsertResults(tx, ctx, classId, results)
    record({
      act: 'training.enter-results',
      says: `Nhập kết quả ${results.length} người của lớp “${held.name}”`,
      subjectKind: 'class',
      subjectId: classId,
      detail: { results },
    })
    return { done: true } as const
  })
}

const whyNot = (standing: { sent: boolean; outcome: unknown } | undefined) =>
  !standing?.sent
    ? 'chưa được cử đi học lớp này'
    : standing.outcome
      ? 'đã được công nhận kết quả; muốn đổi hãy thu hồi quyết định'
      : undefined
