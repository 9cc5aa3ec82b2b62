import { heldOn } from './months.ts'
import type { PlainDate } from '#lib/date.ts'
import type { UnitOfMonth, Workplace } from './month-store.ts'

/** The units of a month in the order of their tree, and where each works. */
export type MonthUnits = {
  nameOf(unitId: string): string
  /** Its place in the tree's order. */
  rankOf(unitId: string): number
  workplaceOf(unitId: string, day: PlainDate): Workplace | undefined
  /** The unit and all below it. */
  treeOf(unitId: string): ReadonlySet<string>
}

export function monthUnits(units: readonly UnitOfMonth[]): MonthUnits {
  const byId = new Map(units.map((unit) => [unit.unitId, unit]))
  const below = Map.groupBy(units, ({ parentId }) => (parentId && byId.has(parentId) ? parentId : null))
  const walk = (parent: string | null): UnitOfMonth[] =>
    (below.get(parent) ?? [])
      .toSorted((a, b) => a.position - b.position || a.name.localeCompare(b.name, 'vi'))
      .flatMap((unit) => [unit, ...walk(unit.unitId)])
  const order = new Map(walk(null).map(({ unitId }, at) => [unitId, at]))

  function workplaceOf(unitId: string, day: PlainDate): Workplace | undefined {
    const unit = byId.get(unitId)
    const own = unit && heldOn(unit.workplaces ?? [], day)
    return own ?? (unit?.parentId ? workplaceOf(unit.parentId, day) : undefined)
  }

  return {
    nameOf: (unitId) => byId.get(unitId)?.name ?? '',
    rankOf: (unitId) => order.get(unitId) ?? units.length,
    workplaceOf,
    treeOf: (unitId) => new Set([unitId, ...walk(unitId).map((unit) => unit.unitId)]),
  }
}
