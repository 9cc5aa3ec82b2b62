import type { Context } from '#modules/access/model.ts'
import type { UnitRow, UnitsQuery } from './api.ts'
import { perStaffKind } from './model.ts'
import { lockUnitRows, readUnits, type TreeRow } from './store.ts'
import { standsOver } from './unit-store.ts'

export {
  agencySettings,
  commandContext,
  createAgency,
  editAgency,
  findAgencyByCode,
  type NewAgency,
  setToday,
} from './agency.ts'
export { findOrCreateUnits } from './import-units.ts'
export { setQuotas } from './quotas.ts'
export { ensureUnitReach } from './unit-guards.ts'
export { createUnit, editUnit, endUnit, orderUnits } from './units.ts'
export { standsOver }

/** Holds these units as they are until the transaction ends, for people being posted to them. */
export const holdUnits = (tx: Parameters<typeof lockUnitRows>[0], agencyId: string, unitIds: readonly string[]) =>
  lockUnitRows(tx, agencyId, unitIds, 'share')

/** Cây đơn vị trong phạm vi, tại một ngày. */
export async function unitTree(ctx: Context, { day = ctx.today }: UnitsQuery): Promise<UnitRow[]> {
  const rows = await readUnits(ctx, day)
  const known = new Set(rows.map(({ id }) => id))
  const below = Map.groupBy(rows, ({ parentId }) => (parentId && known.has(parentId) ? parentId : null))
  const walk = (parent: string | null): TreeRow[] => (below.get(parent) ?? []).flatMap((row) => [row, ...walk(row.id)])
  return walk(null).map((row) => ({
    ...row,
    quota: perStaffKind((staff) => row.quota[staff] ?? null),
    people: perStaffKind((staff) => row.people[staff] ?? 0),
  }))
}
