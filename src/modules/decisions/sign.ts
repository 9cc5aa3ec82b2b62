import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import { lockPeople, openSource } from '#db/history.ts'
import { documentNumber } from '#documents/texts.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDate, yearOf } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import { act } from '../access/service.ts'
import type { AtVersion, Signed } from './api.ts'
import { officialDocument } from './document.ts'
import { type Held, hold } from './guard.ts'
import { ensureKind, type Kinds } from './kinds.ts'
import type { DecisionKind } from './model.ts'
import { countWords } from './count-words.ts'
import * as store from './store.ts'
import { linesOf } from './store.ts'
import { takeNumber } from './signed-store.ts'
import * as drafts from './draft-store.ts'

const register = 'QĐ'

/** Ký: number, facts, document and activity in one transaction, or nothing. */
export function sign(kinds: Kinds, ctx: Context, id: string, { version }: AtVersion): Promise<Signed> {
  return act(ctx, async (tx, record) => {
    const held = await hold(tx, ctx, id, version, ['submitted'])
    ensureAnotherHand(ctx, held)
    const kind = ensureKind(kinds, held.decision.kind)
    await ensureTargetStands(tx, ctx, held)
    await lockPeople(tx, ctx.agency.id, held.personIds)
    await kind.verify(tx, ctx, linesOf(held.items), held.decision.lawOn)
    const signed = await seal(tx, ctx, kind, held)
    await applyAll(tx, ctx, kind, held, signed)
    record({
      act: 'decisions.sign',
      says: `Ký Quyết định số ${signed.number} ngày ${viDate(signed.signedOn)}: ${held.decision.subject} (${countWords(held.items)})`,
      subjectKind: 'decision',
      subjectId: id,
      detail: { number: signed.number, personIds: held.personIds },
    })
    return signed
  })
}

function ensureAnotherHand({ actor }: Context, { decision }: Held) {
  if ([decision.draftedById, decision.submittedById].includes(actor.accountId)) {
    throw new Refusal(
      'forbidden',
      'Người ký phải khác người dự thảo và người trình. Hãy để người ký khác ký quyết định này.',
    )
  }
}

/** The decision to be revoked is locked, and still in force. */
async function ensureTargetStands(tx: Tx, ctx: Context, { decision: { revokes } }: Held) {
  if (!revokes) return
  await store.lockDecision(tx, ctx, revokes)
  const target = await store.findDecision(tx, ctx, revokes)
  if (target?.state !== 'signed') throw new Refusal('conflict', 'Quyết định cần thu hồi không còn hiệu lực.')
}

async function applyAll(tx: Tx, ctx: Context, kind: DecisionKind, { decision, items }: Held, signed: Signed) {
  const origin = {
    kind: decision.revokes ? 'withdrawal' : 'decision',
    accountId: ctx.actor.accountId,
    decisionId: decision.id,
  } as const
  const source = await openSource(tx, ctx.agency.id, origin)
  await kind.apply(tx, linesOf(items), source, signed)
  if (decision.revokes) await drafts.change(tx, ctx, decision.revokes, { revoked_by: decision.id })
}

/** Gives the number and freezes the document that bears it. */
async function seal(tx: Tx, ctx: Context, kind: DecisionKind, { decision, items }: Held): Promise<Signed> {
  const signedOn = ctx.today
  const sequence = await takeNumber(tx, ctx, register, yearOf(signedOn))
  const number = documentNumber(sequence, `${register}-${ctx.agency.symbol}`)
  const document = officialDocument(ctx.agency, kind, {
    items,
    lawOn: decision.lawOn,
    issue: { number, signedOn, signer: ctx.actor.fullName },
  })
  await drafts.change(tx, ctx, decision.id, {
    signed_by: ctx.actor.accountId,
    signed_at: sql`clock_timestamp()`,
    signed_on: signedOn,
    register,
    number: sql`${sequence}::integer`,
    document: JSON.stringify(document),
  })
  return { id: decision.id, number, signedOn }
}
