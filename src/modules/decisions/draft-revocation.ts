import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../access/model.ts'
import { act } from '../access/service.ts'
import type { RevokeDecision } from './api.ts'
import type { DecisionRecord } from './decision-columns.ts'
import { ensureMayDraft, ensureNotDrafted } from './draft-guard.ts'
import * as drafts from './draft-store.ts'
import { ensureUnitReach } from '#modules/organisation/service.ts'
import { ensureNotMoved, notFound, peopleIn } from './guard.ts'
import { kindName, type Kinds } from './kinds.ts'
import { nameThem } from './people-store.ts'
import { revocation, revocationItem } from './revocation.ts'
import { sourceOf } from './signed-store.ts'
import * as store from './store.ts'

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
    const lines = await store.readItems(tx, ctx, id)
    const personIds = peopleIn(lines)
    await ensureNotMoved(tx, ctx, lines)
    await ensureUnitReach(
      tx,
      ctx,
      lines.flatMap(({ unitId }) => unitId ?? []),
    )
    await ensureMayDraft(tx, ctx, personIds)
    await ensureNotDrafted(tx, ctx, revocation.kind, personIds)
    const effect = {
      source: await sourceOf(tx, ctx, id),
      number,
      signedOn: target.signedOn!,
      subject: target.subject,
      reason,
    }
    const names = await nameThem(tx, ctx, personIds)
    const people = personIds.map((personId) => ({
      ...revocationItem(personId, effect),
      named: names.get(personId) ?? gone(personId),
    }))
    const units = lines.flatMap(({ unitId, peopleFrom, named }) =>
      unitId ? [{ ...revocationItem(unitId, effect), personId: null, unitId, peopleFrom, named }] : [],
    )
    const items = [...people, ...units]
    const { subject } = revocation.wording([revocationItem('', effect)], ctx.today)
    const made = await drafts.insertDecision(
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

function ensureRevocable({ kind, state, number }: DecisionRecord): string {
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
