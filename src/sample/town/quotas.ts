import type { StaffKindColumn } from '#db/tables.ts'
import type { Seat } from './staff/seats.ts'
import type { Town } from './town.ts'

type Wanted = Map<string, Map<StaffKindColumn, number>>

/** Biên chế giao: as many as there are places, one more here and there; what ends is handed on to its heirs. */
export function writeQuotas(town: Town, seats: readonly Seat[]): void {
  const heirs: Wanted = new Map()
  const perUnit = Map.groupBy(seats, ({ unit }) => unit)
  for (const [at, { key, ends }] of town.plan.units.entries()) {
    const counts = Map.groupBy(perUnit.get(key) ?? [], ({ staff }) => staff)
    for (const [staff, { length }] of counts) {
      write(town, { key, staff, quota: length + (at % 3 === 0 ? 1 : 0), until: ends?.on ?? null })
      for (const heir of newUnits(ends?.staff, perUnit)) add(heirs, heir, staff, length / ends!.staff.length)
    }
  }
  for (const [key, counts] of heirs)
    for (const [staff, count] of counts) write(town, { key, staff, quota: Math.ceil(count), until: null })
}

/** An heir that has places already keeps its quota. */
const newUnits = (heirs: readonly string[] = [], places: ReadonlyMap<string, unknown>) =>
  heirs.filter((key) => !places.has(key))

function add(wanted: Wanted, key: string, staff: StaffKindColumn, count: number): void {
  const counts = wanted.get(key) ?? new Map<StaffKindColumn, number>()
  counts.set(staff, (counts.get(staff) ?? 0) + count)
  wanted.set(key, counts)
}

type Quota = { key: string; staff: StaffKindColumn; quota: number; until: `${number}-${number}-${number}` | null }

function write(town: Town, { key, staff, quota, until }: Quota): void {
  const { profiles, ends } = town.plan.units.find((spec) => spec.key === key)!
  const from = profiles[0]!.from ?? '2016-01-01'
  const ending = until ?? ends?.on ?? null
  if (ending !== null && ending <= from) return
  town.ledger.open('staff_quota', { from, until: ending, values: { unit_id: town.units.id(key), staff, quota } })
}
