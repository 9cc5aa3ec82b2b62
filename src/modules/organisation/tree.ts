import type { Queries } from '#db/connect.ts'
import type { Context } from '#modules/access/model.ts'
import type { UnitRow, UnitsQuery } from './api.ts'
import { perStaffKind } from './model.ts'
import { readUnits, type TreeRow } from './store.ts'

/** Cây đơn vị trong phạm vi, tại một ngày. */
export async function unitTree(
  ctx: Omit<Context, 'db'> & { readonly db: Queries },
  { day = ctx.today, knownAt }: UnitsQuery,
): Promise<UnitRow[]> {
  const rows = await readUnits(ctx, { day, knownAt: knownAt ?? null })
  const known = new Set(rows.map(({ id }) => id))
  const below = Map.groupBy(rows, ({ parentId }) => (parentId && known.has(parentId) ? parentId : null))
  const walk = (parent: string | null): TreeRow[] => (below.get(parent) ?? []).flatMap((row) => [row, ...walk(row.id)])
  return walk(null).map((row) => ({
    ...row,
    quota: perStaffKind((staff) => row.quota[staff] ?? null),
    people: perStaffKind((staff) => row.people[staff] ?? 0),
  }))
}
