import { sql } from 'kysely'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../access/model.ts'
import { act } from '../access/service.ts'
import type { AtVersion, EditDecision, ReturnDecision } from './api.ts'
import * as drafts from './draft-store.ts'
import { countWords } from './count-words.ts'
import { hold } from './guard.ts'

export function edit(ctx: Context, id: string, { version, note }: EditDecision): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const { decision } = await hold(tx, ctx, id, version, ['draft'])
    await drafts.change(tx, ctx, id, { note })
    record({
      act: 'decisions.edit',
      says: `Ghi chú vào dự thảo “${decision.subject}”`,
      subjectKind: 'decision',
      subjectId: id,
      detail: { note },
    })
    return { done: true } as const
  })
}

/** Đưa một người ra khỏi dự thảo. */
export function takeOff(ctx: Context, id: string, itemId: string, { version }: AtVersion): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const { decision, items } = await hold(tx, ctx, id, version, ['draft'])
    const item = items.find((one) => one.id === itemId)
    if (!item) throw new Refusal('missing', 'Người này không còn trong dự thảo.')
    if (decision.revokes)
      throw new Refusal('invalid', 'Quyết định thu hồi áp dụng cho mọi người trong quyết định bị thu hồi.')
    if (item.unitId)
      throw new Refusal('invalid', 'Phương án sắp xếp đơn vị là một khối. Hãy bỏ dự thảo và lập lại phương án.')
    if (items.length === 1)
      throw new Refusal('invalid', 'Dự thảo phải còn ít nhất một người. Nếu không cần nữa, hãy bỏ dự thảo.')
    await drafts.deleteItem(tx, ctx, id, itemId)
    await drafts.change(tx, ctx, id, {})
    record({
      act: 'decisions.take-off',
      says: `Đưa ${item.named.fullName} ra khỏi dự thảo “${decision.subject}”`,
      subjectKind: 'decision',
      subjectId: id,
      detail: { personId: item.personId },
    })
    return { done: true } as const
  })
}

export function discard(ctx: Context, id: string, { version }: AtVersion): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const { decision } = await hold(tx, ctx, id, version, ['draft', 'submitted'])
    await drafts.change(tx, ctx, id, { discarded_at: sql`now()` })
    record({
      act: 'decisions.discard',
      says: `Bỏ dự thảo “${decision.subject}”`,
      subjectKind: 'decision',
      subjectId: id,
    })
    return { done: true } as const
  })
}

/** Trình ký. */
export function submit(ctx: Context, id: string, { version }: AtVersion): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const { decision, items } = await hold(tx, ctx, id, version, ['draft'])
    await drafts.change(tx, ctx, id, {
      submitted_by: ctx.actor.accountId,
      submitted_at: sql`now()`,
      returned_note: null,
    })
    record({
      act: 'decisions.submit',
      says: `Trình ký “${decision.subject}” (${countWords(items)})`,
      subjectKind: 'decision',
      subjectId: id,
    })
    return { done: true } as const
  })
}

/** Người ký trả lại. */
export function giveBack(ctx: Context, id: string, { version, note }: ReturnDecision): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const { decision } = await hold(tx, ctx, id, version, ['submitted'])
    await drafts.change(tx, ctx, id, { submitted_by: null, submitted_at: null, returned_note: note })
    record({
      act: 'decisions.return',
      says: `Trả lại “${decision.subject}”: ${note}`,
      subjectKind: 'decision',
      subjectId: id,
      detail: { note },
    })
    return { done: true } as const
  })
}
