import type { Context } from '../access/model.ts'
import { ensureNotSelf, ensureReach, look } from '../access/service.ts'
import { finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PersonSection } from '../personnel/model.ts'
import type { Comparison, PairQuery } from './api.ts'
import { isDismissed } from './dismissal-store.ts'
import { mattersOf } from './fact-store.ts'
import { obstacles, spanWords } from './guards.ts'
import { groupNames } from './model.ts'
import { peopleOf } from './people-store.ts'
import { planMerge } from './plan.ts'
import { sideBySide } from './side-by-side.ts'

/** So sánh hai hồ sơ, and what stands in the way of making them one. */
export function comparePair(
  ctx: Context,
  { a, b }: PairQuery,
  sections: readonly PersonSection[],
): Promise<Comparison> {
  return look(ctx, async (tx, record) => {
    if (a === b) throw new Refusal('invalid', 'Hai hồ sơ phải khác nhau.')
    await ensureReach(tx, ctx, [a, b])
    const people = await peopleOf(tx, ctx, [a, b])
    const [one, other] = [people.get(a), people.get(b)]
    if (!one || !other) throw new Refusal('missing', 'Một trong hai hồ sơ không còn nhân thân tại ngày này.')
    const asOf = { day: ctx.today }
    const shown: Comparison['sections'] = []
    for (const { id, title, read } of sections) {
      const [left, right] = [await read(tx, ctx, a, asOf), await read(tx, ctx, b, asOf)]
      const lines = sideBySide(left.lines, right.lines)
      if (lines.length > 0) shown.push({ id, title, lines })
    }
    const records = await mattersOf(tx, ctx.agency.id, [a, b])
    const both = [records.get(a)!, records.get(b)!] as const
    const { clashes } = planMerge([a, both[0]], [b, both[1]], {})
    record({
      act: 'duplicates.compare',
      says: `So sánh hai hồ sơ ${one.fullName} và ${other.fullName}`,
      subjectKind: 'person',
      subjectId: a,
      detail: { other: b },
    })
    return {
      a: one,
      b: other,
      dismissed: await isDismissed(tx, ctx, [a, b]),
      sections: shown,
      clashes: byGroup(clashes),
      obstacles: [...own(ctx, [a, b]), ...(await obstacles(tx, ctx, [a, b], both))] as Comparison['obstacles'],
    }
  })
}

function byGroup(clashes: ReturnType<typeof planMerge>['clashes']): Comparison['clashes'] {
  return [...Map.groupBy(clashes, ({ table }) => table)].map(([group, all]) => ({
    group,
    title: groupNames[group],
    says: all.map((clash) => `Khác nhau ${spanWords(clash)}`),
  }))
}

function own(ctx: Context, ids: readonly string[]) {
  try {
    ensureNotSelf(ctx, ids)
    return []
  } catch (error) {
    if (error instanceof Refusal) return [finding(null, error.message)]
    throw error
  }
}
