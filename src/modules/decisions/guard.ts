import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import { ensureNotSelf, ensureReach } from '../access/service.ts'
import type { State } from './model.ts'
import { ensureUnitReach } from '#modules/organisation/service.ts'
import { findDecision, lockDecision, readItems, type StoredItem } from './store.ts'
import { peopleOfUnits } from './people-store.ts'
import type { DecisionRecord } from './decision-columns.ts'

export const notFound = () => new Refusal('missing', 'Không tìm thấy quyết định này trong phạm vi được phân công.')

export const stateNames: Readonly<Record<State, string>> = {
  draft: 'đang dự thảo',
  submitted: 'đã trình ký',
  signed: 'đã ký',
  revoked: 'đã bị thu hồi',
  discarded: 'đã bỏ',
}

export type Held = { readonly decision: DecisionRecord; readonly items: StoredItem[]; readonly personIds: string[] }

/**
 * The decision, locked, to be written: everybody in it is in reach and none is the actor himself,
 * it stands in one of `states`, and the writer has seen its latest version.
 */
export async function hold(tx: Tx, ctx: Context, id: string, version: number, states: readonly State[]): Promise<Held> {
  await lockDecision(tx, ctx, id)
  const decision = await findDecision(tx, ctx, id)
  if (!decision) throw notFound()
  const items = await readItems(tx, ctx, id)
  const personIds = peopleIn(items)
  await ensureReach(tx, ctx, personIds)
  ensureNotSelf(ctx, personIds)
  await ensureUnitReach(tx, ctx, unitsIn(items))
  await ensureNotMoved(tx, ctx, items)
  if (!states.includes(decision.state)) throw inOtherState(decision)
  if (decision.version !== version) throw stale(decision)
  return { decision, items, personIds }
}

export const peopleIn = (items: readonly Pick<StoredItem, 'personId'>[]) => [
  ...new Set(items.flatMap(({ personId }) => personId ?? [])),
]

const unitsIn = (items: readonly StoredItem[]) => [...new Set(items.flatMap(({ unitId }) => unitId ?? []))]

/** Nobody acts on a decision that moves the people of his own unit. */
export async function ensureNotMoved(
  tx: Tx,
  ctx: Context,
  items: readonly Pick<StoredItem, 'unitId' | 'peopleFrom'>[],
): Promise<void> {
  const moving = items.flatMap(({ unitId, peopleFrom }) => (unitId && peopleFrom ? [{ unitId, from: peopleFrom }] : []))
  const own = ctx.actor.personId
  if (own && moving.length > 0) ensureNotSelf(ctx, await peopleOfUnits(tx, ctx, moving, own))
}

const inOtherState = (decision: DecisionRecord) =>
  new Refusal(
    'conflict',
    `Quyết định này ${stateNames[decision.state]}${decision.number ? ` số ${decision.number} ngày ${viDate(decision.signedOn!)}` : ''}, không làm việc này được nữa.`,
    [],
    current(decision),
  )

const stale = (decision: DecisionRecord) =>
  new Refusal('conflict', 'Quyết định này vừa được người khác sửa. Hãy xem bản mới rồi làm lại.', [], current(decision))

const current = ({ version, state, note, people, number, signedOn }: DecisionRecord) => ({
  current: { version, state, note, people, number, signedOn },
})
