import type { PaySheet, SheetRow } from '../sheet-api.ts'

export type UnitLine = { readonly kind: 'unit'; readonly id: string; readonly total: PaySheet['units'][number] }
export type PersonLine = {
  readonly kind: 'person'
  readonly id: string
  readonly at: number
  readonly row: SheetRow
}
export type Line = UnitLine | PersonLine

/** The sheet as it is read: a unit, its people, the next unit. */
export function linesOf({ rows, units }: PaySheet): Line[] {
  const people = Map.groupBy(rows, ({ unitId }) => unitId)
  let at = 0
  return units.flatMap((total): Line[] => [
    { kind: 'unit', id: `unit-${total.unitId}`, total },
    ...people.get(total.unitId)!.map((row): Line => ({ kind: 'person', id: row.personId, at: ++at, row })),
  ])
}
