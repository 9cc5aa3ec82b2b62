import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import { act, ensureNotSelf } from '../access/service.ts'
import type { Tx } from '#db/connect.ts'
import * as drafts from './draft-store.ts'
import { ensureNotMoved } from './guard.ts'
import type { DecisionKind, UnitItem } from './model.ts'
import { linesOf, type StoredItem } from './store.ts'

/** Dự thảo một quyết định về đơn vị: `propose` reads the plan, and refuses what cannot be done. */
export function draftOfUnits(
  kind: DecisionKind<never>,
  ctx: Context,
  propose: (tx: Tx, lawOn: PlainDate) => Promise<{ items: readonly UnitItem[]; personIds: readonly string[] }>,
): Promise<{ id: string }> {
  return act(ctx, async (tx, record) => {
    const lawOn = ctx.today
    const { items, personIds } = await propose(tx, lawOn)
    ensureNotSelf(ctx, personIds)
    await ensureNotMoved(tx, ctx, items)
    const { subject } = kind.wording(linesOf(items as unknown as readonly StoredItem[]) as never, lawOn)
    const id = await drafts.insertDecision(tx, ctx, { kind: kind.kind, subject, lawOn }, items)
    record({
      act: 'decisions.draft',
      says: `Dự thảo quyết định ${kind.name.toLocaleLowerCase('vi')} cho ${items.length} đơn vị`,
      subjectKind: 'decision',
      subjectId: id,
      detail: { unitIds: items.map(({ unitId }) => unitId) },
    })
    return { id }
  })
}
