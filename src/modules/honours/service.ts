import type { Tx } from '#db/connect.ts'
import { assertFacts, end, lockPeople, openSource, type Source } from '#db/history.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import { act, ensureNotSelf, ensureReach } from '../access/service.ts'
import type { NewHonour, WithdrawHonour } from './api.ts'
import { awardName } from './model.ts'
import { readHonours } from './store.ts'

export { honourForm } from './form-part.ts'
export { honourSection } from './section.ts'
export { type Honoured, readHonours } from './store.ts'

/** Ghi nhận khen thưởng đã có quyết định. */
export function recordHonour(ctx: Context, personId: string, wanted: NewHonour): Promise<{ done: true }> {
  const { code, awardedOn, paper, reason } = wanted
  const late = 'Ngày quyết định khen thưởng không được ở sau hôm nay.'
  if (awardedOn > ctx.today) throw new Refusal('invalid', late, [], { fields: { awardedOn: late } })
  return act(ctx, async (tx, record) => {
    const source = await openAct(tx, ctx, personId, reason)
    const held = await readHonours(tx, ctx, [personId])
    const known = held.find((one) => one.paper === paper && one.code === code)
    if (known) {
      const says = `${awardName(code)} theo Quyết định ${paper} đã được ghi cho người này, ngày ${viDate(known.awardedOn)}.`
      throw new Refusal('conflict', says, [], { current: known })
    }
    const key = { person_id: personId, paper, code }
    await assertFacts(tx, 'honour', [{ key, span: { from: awardedOn }, values: { awarded_on: awardedOn } }], source)
    record({
      act: 'honours.record',
      says: `Ghi khen thưởng: ${awardName(code)}, Quyết định ${paper} ngày ${viDate(awardedOn)}`,
      subjectKind: 'person',
      subjectId: personId,
      detail: { ...wanted },
    })
    return { done: true } as const
  })
}

/** Rút một dòng khen thưởng ghi nhầm. */
export function withdrawHonour(
  ctx: Context,
  personId: string,
  factId: string,
  { reason }: WithdrawHonour,
): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const source = await openAct(tx, ctx, personId, reason)
    const fact = (await readHonours(tx, ctx, [personId])).find(({ id }) => id === factId)
    if (!fact) throw new Refusal('missing', 'Dòng này không còn, có thể người khác vừa rút. Hãy tải lại hồ sơ.')
    await end(tx, 'honour', { person_id: personId, paper: fact.paper, code: fact.code }, null, source)
    record({
      act: 'honours.withdraw',
      says: `Rút khen thưởng ghi nhầm: ${awardName(fact.code)}, Quyết định ${fact.paper}. Lý do: ${reason}`,
      subjectKind: 'person',
      subjectId: personId,
      detail: { ...fact },
    })
    return { done: true } as const
  })
}

async function openAct(tx: Tx, ctx: Context, personId: string, reason: string): Promise<Source> {
  await ensureReach(tx, ctx, [personId])
  ensureNotSelf(ctx, [personId])
  await lockPeople(tx, ctx.agency.id, [personId])
  return openSource(tx, ctx.agency.id, { kind: 'correction', accountId: ctx.actor.accountId, reason })
}
