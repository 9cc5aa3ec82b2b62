import type { Tx } from '#db/connect.ts'
import type { Context } from '#modules/access/model.ts'
import { lockUnitRows } from './store.ts'
import { lockTree } from './unit-guards.ts'
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
export { choicesByDay, choicesOn, openPoints, recordChoice } from './choices.ts'
export { unitsSheet } from './export.ts'
export { findOrCreateUnits } from './import-units.ts'
export { ensureNothingLeft } from './nothing-left.ts'
export { setQuotas } from './quotas.ts'
export { unitTree } from './tree.ts'
export { ensureUnitReach } from './unit-guards.ts'
export { rebuildClosure } from './closure.ts'
export { unitHistory, unitLines } from './unit-history.ts'
export { lineageOf, predecessorsOf, successorsOf } from './lineage.ts'
export type { UnitKind } from './model.ts'
export { ensureWholeAgency } from './agency.ts'
export { nextPosition, type Profile, reserveUnits, writeProfiles } from './unit-store.ts'
export { createUnit, editUnit, endUnit, orderUnits } from './units.ts'
export { standsOver }

/** Holds these units as they are until the transaction ends, for people being posted to them. */
export const holdUnits = (tx: Parameters<typeof lockUnitRows>[0], agencyId: string, unitIds: readonly string[]) =>
  lockUnitRows(tx, agencyId, unitIds, 'share')

/** Holds the tree and these units against every other change of them. */
export async function holdTree(tx: Tx, ctx: Context, unitIds: readonly string[]): Promise<void> {
  await lockTree(tx, ctx)
  await lockUnitRows(tx, ctx.agency.id, unitIds, 'update')
}
