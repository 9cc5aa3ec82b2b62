import { sql } from 'kysely'
import { lockPeople } from '#db/history.ts'
import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { act, ensureNotSelf, ensureReach } from '../access/service.ts'
import type { Context } from '../access/model.ts'
import type { AtVersion, DraftDecision, EditDecision, ReturnDecision, RevokeDecision } from './api.ts'
import { hold, notFound } from './guard.ts'
import { ensureDraftable, kindName, type Kinds } from './kinds.ts'
import { nameThem, readOpenItems } from './people-store.ts'
import { revocation, revocationItem } from './revocation.ts'
import * as store from './store.ts'

/** Dự thảo một quyết định cho nhiều người. */
export function draft(
  kinds: Kinds,
  ctx: Context,
  { kind: wanted, personIds: asked, by, terms }: DraftDecision,
): Promise<{ id: string }> {
  return act(ctx, async (tx, record) => {
    const kind = ensureDraftable(kinds, wanted)
    const personIds = [...new Set(asked)]
    await ensureMayDraft(tx, ctx, personIds)
    await ensureNotDrafted(tx, ctx, kind.kind, personIds)
    const lawOn = ctx.today
    const items = await kind.propose(tx, ctx, { personIds, by, lawOn, terms })
    const names = await nameThem(tx, ctx, personIds)
    const named = [...names.values()].flatMap((name) =>
      items.filter(({ personId }) => personId === name.personId).map((item) => ({ ...item, named: name })),
    )
    const { subject } = kind.wording(items, lawOn)
    const id = await store.insertDecision(tx, ctx, { kind: kind.kind, subject, lawOn }, named)
    record({
      act: 'decisions.draft',
      says: `Dự thảo quyết định ${kind.name.toLocaleLowerCase('vi')} cho ${named.length} người`,
      subjectKind: 'decision',
      subjectId: id,
      detail: { personIds },
    })
    return { id }
  })
}

async function ensureMayDraft(tx: Tx, ctx: Context, personIds: readonly string[]) {
  await ensureReach(tx, ctx, personIds)
  ensureNotSelf(ctx, personIds)
  await lockPeople(tx, ctx.agency.id, personIds)
}

async function ensureNotDrafted(tx: Tx, ctx: Context, kind: string, personIds: readonly string[]) {
  const open = (await readOpenItems(tx, ctx, personIds)).filter((item) => item.kind === kind)
  if (open.length === 0) return
  const named = open
    .slice(0, 10)
    .map(
      ({ fullName, drafter, draftedOn, state }) =>
        `${fullName} (${state === 'draft' ? 'dự thảo' : 'bản trình ký'} ngày ${draftedOn} của ${drafter})`,
    )
  const more = open.length > named.length ? ` và ${open.length - named.length} người nữa` : ''
  throw new Refusal('conflict', `Đã có trong quyết định cùng loại chưa ký: ${named.join('; ')}${more}.`)
}

/** Dự thảo quyết định thu hồi. */
export function draftRevocation(
  kinds: Kinds,
  ctx: Context,
  id: string,
  { reason }: RevokeDecision,
): Promise<{ id: string }> {
  return act(ctx, async (tx, record) => {
    await store.lockDecision(tx, ctx, id)
    const target = await store.findDecision(tx, ctx, id)
    if (!target) throw notFound()
    const number = ensureRevocable(target)
    const personIds = [...new Set((await store.readItems(tx, ctx, id)).map(({ personId }) => personId))]
    await ensureMayDraft(tx, ctx, personIds)
    await ensureNotDrafted(tx, ctx, revocation.kind, personIds)
    const effect = {
      source: await store.sourceOf(tx, ctx, id),
      number,
      signedOn: target.signedOn!,
      subject: target.subject,
      reason,
    }
    const names = await nameThem(tx, ctx, personIds)
    const items = personIds.map((personId) => ({
      ...revocationItem(personId, effect),
      named: names.get(personId) ?? gone(personId),
    }))
    const { subject } = revocation.wording(items, ctx.today)
    const made = await store.insertDecision(
      tx,
      ctx,
      { kind: revocation.kind, subject, lawOn: ctx.today, revokes: id, reason },
      items,
    )
    record({
      act: 'decisions.draft-revocation',
      says: `Dự thảo quyết định thu hồi Quyết định số ${number} (${kindName(kinds, target.kind).toLocaleLowerCase('vi')}). Lý do: ${reason}`,
      subjectKind: 'decision',
      subjectId: made,
      detail: { revokes: id },
    })
    return { id: made }
  })
}

function ensureRevocable({ kind, state, number }: store.DecisionRecord): string {
  if (kind === revocation.kind)
    throw new Refusal('invalid', 'Không thu hồi một quyết định thu hồi. Hãy ra quyết định mới.')
  if (state !== 'signed' || !number)
    throw new Refusal(
      'conflict',
      state === 'revoked' ? 'Quyết định này đã bị thu hồi.' : 'Chỉ thu hồi được quyết định đã ký.',
    )
  return number
}

/** Left since: the new decision has no unit to name. */
const gone = (personId: string) => ({ personId, fullName: '', birthOn: '', unitName: '' })

export function edit(ctx: Context, id: string, { version, note }: EditDecision): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const { decision } = await hold(tx, ctx, id, version, ['draft'])
    await store.change(tx, ctx, id, { note })
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
    if (items.length === 1)
      throw new Refusal('invalid', 'Dự thảo phải còn ít nhất một người. Nếu không cần nữa, hãy bỏ dự thảo.')
    await store.deleteItem(tx, ctx, id, itemId)
    await store.change(tx, ctx, id, {})
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
    await store.change(tx, ctx, id, { discarded_at: sql`now()` })
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
    await store.change(tx, ctx, id, {
      submitted_by: ctx.actor.accountId,
      submitted_at: sql`now()`,
      returned_note: null,
    })
    record({
      act: 'decisions.submit',
      says: `Trình ký “${decision.subject}” (${items.length} người)`,
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
    await store.change(tx, ctx, id, { submitted_by: null, submitted_at: null, returned_note: note })
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
