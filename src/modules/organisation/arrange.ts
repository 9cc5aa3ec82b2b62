import { fold } from '#lib/text.ts'
import type { UnitRow } from './api.ts'
import { perStaffKind, type PerStaffKind, type StaffKind, staffKinds } from './model.ts'

/** Có mặt, được giao: a unit's own, or of it and everything below it. `quota` null: nothing was assigned. */
export type Strength = { readonly people: number; readonly quota: number | null }

/** A unit with its whole tree's figures, as a list of people "thuộc đơn vị" counts them. */
export type UnitStrength = UnitRow & { readonly whole: PerStaffKind<Strength>; readonly all: Strength }

export type UnitFilters = {
  readonly q?: string | undefined
  /** Only units whose figures differ from what was assigned. */
  readonly uneven?: boolean | undefined
  readonly sort?: string | undefined
}

const none: Strength = { people: 0, quota: null }

const plus = (a: Strength, b: Strength): Strength => ({
  people: a.people + b.people,
  quota: a.quota === null && b.quota === null ? null : (a.quota ?? 0) + (b.quota ?? 0),
})

const total = (of: PerStaffKind<Strength>) => staffKinds.map((staff) => of[staff]).reduce(plus, none)

/** Positive: vượt; negative: thiếu; null: nothing to compare with. */
export const balance = ({ people, quota }: Strength) => (quota === null ? null : people - quota)

export function balanceWords(strength: Strength): string {
  const by = balance(strength)
  if (by === null) return 'chưa giao'
  return by === 0 ? 'đủ' : by < 0 ? `thiếu ${-by}` : `vượt ${by}`
}

/** Rows stand in the tree's order: what is deeper and follows is below. */
export function withStrength(rows: readonly UnitRow[]): UnitStrength[] {
  const own = rows.map(({ people, quota }) => perStaffKind((staff) => ({ people: people[staff], quota: quota[staff] })))
  return rows.map((row, at) => {
    const after = rows.findIndex(({ depth }, other) => other > at && depth <= row.depth)
    const tree = own.slice(at, after < 0 ? rows.length : after)
    const whole = perStaffKind((staff) => tree.map((one) => one[staff]).reduce(plus, none))
    return { ...row, whole, all: total(whole) }
  })
}

/** Of all units together; each person is counted once. */
export function sumOf(units: readonly UnitStrength[]): Pick<UnitStrength, 'whole' | 'all'> {
  const whole = perStaffKind((staff) =>
    units.map(({ people, quota }) => ({ people: people[staff], quota: quota[staff] })).reduce(plus, none),
  )
  return { whole, all: total(whole) }
}

/** The kinds of which there is anybody, or a number assigned. */
export const kindsIn = (units: readonly UnitStrength[]): StaffKind[] =>
  staffKinds.filter((staff) => units.some(({ whole }) => whole[staff].people > 0 || whole[staff].quota !== null))

/** The units that are asked for, in their order; the same on the screen and in the workbook. */
export function arrangeUnits(
  units: readonly UnitStrength[],
  { q = '', uneven, sort = '' }: UnitFilters,
): UnitStrength[] {
  const wanted = fold(q)
  const found = units.filter(({ name, all }) => fold(name).includes(wanted) && (!uneven || balance(all) !== 0))
  const value = figure(sort.replace(/^-/, ''))
  if (!value) return found
  const down = sort.startsWith('-') ? -1 : 1
  return found.toSorted((a, b) => down * (value(a) - value(b)))
}

function figure(column: string): ((unit: UnitStrength) => number) | undefined {
  if (column === 'all') return ({ all }) => all.people
  if (column === 'balance') return ({ all }) => balance(all) ?? 0
  const staff = staffKinds.find((kind) => kind === column)
  return staff && (({ whole }) => whole[staff].people)
}
