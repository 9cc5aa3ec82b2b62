import type { Tx } from '#db/connect.ts'
import { assertFacts, end, lockPeople, openSource, type Source } from '#db/history.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import { act, ensureNotSelf, ensureReach } from '../access/service.ts'
import type { NewInitiative, WithdrawInitiative } from './api.ts'
import { initiativeKindNames, initiativeLevelNames } from './model.ts'
import { readInitiatives } from './store.ts'

export { initiativeSection } from './section.ts'
export { readInitiatives, type Recognised } from './store.ts'

/** Ghi nhận sáng kiến, đề tài đã được công nhận. */
export function recordInitiative(ctx: Context, personId: string, wanted: NewInitiative): Promise<{ done: true }> {
  const { kind, title, level, recognisedOn, paper, reason } = wanted
  const late = 'Ngày công nhận không được ở sau hôm nay.'
  if (recognisedOn > ctx.today) throw new Refusal('invalid', late, [], { fields: { recognisedOn: late } })
  return act(ctx, async (tx, record) => {
    const source = await openAct(tx, ctx, personId, reason)
    const held = await readInitiatives(tx, ctx, [personId])
    const known = held.find((one) => one.paper === paper && one.title === title)
    if (known) {
      const says = `“${title}” theo Quyết định ${paper} đã được ghi cho người này, ngày ${viDate(known.recognisedOn)}.`
      throw new Refusal('conflict', says, [], { current: known })
    }
    const key = { person_id: personId, paper, title }
    const values = { kind, level, recognised_on: recognisedOn }
    await assertFacts(tx, 'initiative', [{ key, span: { from: recognisedOn }, values }], source)
    record({
      act: 'initiatives.record',
      says: `Ghi ${initiativeKindNames[kind].toLocaleLowerCase('vi')} ${initiativeLevelNames[level]}: ${title}, Quyết định ${paper} ngày ${viDate(recognisedOn)}`,
      subjectKind: 'person',
      subjectId: personId,
      detail: { ...wanted },
    })
    return { done: true } as const
  })
}

/** Rút một sáng kiến, đề tài ghi nhầm. */
export function withdrawInitiative(
  ctx: Context,
  personId: string,
  factId: string,
  { reason }: WithdrawInitiative,
): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const source = await openAct(tx, ctx, personId, reason)
    const fact = (await readInitiatives(tx, ctx, [personId])).find(({ id }) => id === factId)
    if (!fact) throw new Refusal('missing', 'Dòng này không còn, có thể người khác vừa rút. Hãy tải lại hồ sơ.')
    await end(tx, 'initiative', { person_id: personId, paper: fact.paper, title: fact.title }, null, source)
    record({
      act: 'initiatives.withdraw',
      says: `Rút sáng kiến, đề tài ghi nhầm: ${fact.title}. Lý do: ${reason}`,
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
