import type { Tx } from '#db/connect.ts'
import { assertFacts, lockPeople, openSource, retract } from '#db/history.ts'
import { finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../access/model.ts'
import { act, ensureNotSelf, ensureReach } from '../access/service.ts'
import { lockNumbers } from '../personnel/service.ts'
import type { MergeWanted } from './api.ts'
import { mattersOf } from './fact-store.ts'
import { held, obstacles, refuse, spanWords } from './guards.ts'
import { mergedInto, pointTo } from './merge-store.ts'
import { groupNames } from './model.ts'
import { type Clashing, type Plan, planMerge } from './plan.ts'

/** Gộp hồ sơ: one act makes two records one; what was known before it stays known. */
export function mergePeople(ctx: Context, wanted: MergeWanted): Promise<{ id: string }> {
  const { keepId, mergeId, reason } = wanted
  if (keepId === mergeId) throw new Refusal('invalid', 'Hai hồ sơ phải khác nhau.')
  return act(ctx, async (tx, record) => {
    await lockBoth(tx, ctx, [keepId, mergeId])
    const records = await mattersOf(tx, ctx.agency.id, [keepId, mergeId])
    const [keep, merge] = [records.get(keepId)!, records.get(mergeId)!]
    refuse(await obstacles(tx, ctx, [keepId, mergeId], [keep, merge]))
    const plan = planMerge([keepId, keep], [mergeId, merge], wanted.choices)
    ensureChosen(plan.clashes)

    const [kept, gone] = [nameIn(keep), nameIn(merge)]
    const source = await openSource(tx, ctx.agency.id, {
      kind: 'correction',
      accountId: ctx.actor.accountId,
      reason: `Gộp hồ sơ: ${reason}`,
    })
    const earlier = await mergedInto(tx, ctx.agency.id, mergeId)
    await write(tx, plan, source)
    await pointTo(tx, [mergeId, ...earlier], keepId, source)
    record({
      act: 'duplicates.merge',
      says: `Gộp hồ sơ ${gone} vào hồ sơ ${kept}`,
      subjectKind: 'person',
      subjectId: keepId,
      detail: { merged: mergeId, reason },
    })
    return { id: source.id }
  })
}

export async function lockBoth(tx: Tx, ctx: Context, ids: readonly string[]): Promise<void> {
  await lockPeople(tx, ctx.agency.id, ids)
  await ensureReach(tx, ctx, ids)
  ensureNotSelf(ctx, ids)
  await lockNumbers(tx, ctx.agency.id)
}

// First everything is taken from the one, so that a number or a post is never held by both.
async function write(tx: Tx, { taken, given }: Plan, source: Parameters<typeof retract>[3]): Promise<void> {
  for (const [table, spans] of given) await retract(tx, table, spans, source)
  for (const [table, facts] of taken) await assertFacts(tx, table, facts, source)
}

const nameIn = (record: Parameters<typeof held>[0]) =>
  held(record, 'person_identity').at(-1)?.values['full_name'] ?? 'không tên'

function ensureChosen(clashes: readonly Clashing[]): void {
  if (clashes.length === 0) return
  const because = clashes.map((clash) =>
    finding(clash, `${groupNames[clash.table]}: hai hồ sơ ghi khác nhau ${spanWords(clash)}.`),
  )
  const groups = [...new Set(clashes.map(({ table }) => table))]
  const says = `Hai hồ sơ ghi khác nhau ở: ${groups.map((table) => groupNames[table]).join(', ')}. Hãy chọn giữ theo hồ sơ nào.`
  const fields = Object.fromEntries(groups.map((table) => [table, 'Hãy chọn giữ theo hồ sơ nào']))
  throw new Refusal('invalid', says, because, { fields })
}
