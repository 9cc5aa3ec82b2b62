import type { Tx } from '#db/connect.ts'
import { assertFacts, end } from '#db/history.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import { act } from '#modules/access/service.ts'
import type { NewRegistered, NewTie } from './api.ts'
import { byHand, lockPerson } from './edit.ts'
import { ensurePostable } from './edit-posting.ts'
import { tieNames } from './model.ts'
import * as store from './store.ts'

type Tie = NewRegistered['tie']

/** Ghi nơi sống, nơi làm việc từ một ngày, or that he no longer lives or works in the town. */
export function recordTie(ctx: Context, personId: string, { unitId, reason, ...tie }: NewTie): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    await lockPerson(tx, ctx, personId)
    if (unitId) await ensurePostable(tx, ctx, unitId, { from: tie.from })
    const source = await byHand(tx, ctx, reason)
    const { kind, from } = tie
    if (unitId) await beginTie(tx, personId, { ...tie, unitId }, source)
    else await end(tx, 'town_tie', { person_id: personId, kind }, from, source)
    const name = await store.nameOf(tx, ctx.agency.id, personId, ctx.today)
    const what = tieNames[kind].toLowerCase()
    record({
      act: 'personnel.record-tie',
      says: unitId
        ? `Ghi nơi ${what.replace(/ ở$/, '')} của ${name} từ ngày ${viDate(from)}`
        : `Ghi ${name} thôi ${what} địa bàn từ ngày ${viDate(from)}`,
      subjectKind: 'person',
      subjectId: personId,
      unitId,
      detail: { reason },
    })
    return { done: true } as const
  })
}

export const beginTie = (
  tx: Tx,
  personId: string,
  { kind, unitId, employer, sector, from }: Tie,
  source: Parameters<typeof assertFacts>[3],
) =>
  assertFacts(
    tx,
    'town_tie',
    [{ key: { person_id: personId, kind }, span: { from }, values: { unit_id: unitId, employer, sector } }],
    source,
  )
