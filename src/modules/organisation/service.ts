import { lockUnitRows } from './store.ts'
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
export { createUnit, editUnit, endUnit, orderUnits } from './units.ts'
export { standsOver }

/** Holds these units as they are until the transaction ends, for people being posted to them. */
export const holdUnits = (tx: Parameters<typeof lockUnitRows>[0], agencyId: string, unitIds: readonly string[]) =>
  lockUnitRows(tx, agencyId, unitIds, 'share')
