import type { PlainDate } from '#lib/date.ts'
import { someMonth } from '../days.ts'
import type { Town } from '../town.ts'
import type { Holding } from './holding.ts'
import type { Appointment } from './leading.ts'

/** Where somebody works: his unit, or what has taken its place; now and then another before it. */
export function writePostings(town: Town, held: Holding, appointments: readonly Appointment[]): void {
  const { who, seat, startedOn, until } = held
  const pick = who.ordinal
  const before = earlierUnit(town, held)
  const breaks = town.units.breaks(seat.unit, 'staff', pick)
  const days = [startedOn, ...(before ? [before.until] : []), ...appointments.map(({ on }) => on), ...breaks]
  const from = [...new Set(days)].filter((day) => day >= startedOn && (until === null || day < until)).toSorted()
  town.ledger.chain(
    'posting',
    from.map((day, at) => {
      const key = before && day < before.until ? before.unit : seat.unit
      const office = seat.office ?? appointments.findLast(({ on }) => on <= day)?.office ?? null
      const values = {
        person_id: who.id,
        unit_id: town.units.id(town.units.at(key, day, 'staff', pick)),
        staff: seat.staff,
        title: office ?? seat.title,
        office: shortOffice(town, office, day, seat.unit),
      }
      return { from: day, until: from[at + 1] ?? until, values }
    }),
  )
}

/** Chức vụ ends with the town's own offices; the wards give others. */
function shortOffice(town: Town, office: string | null, day: PlainDate, unit: string): string | null {
  const moved = town.units.breaks(unit, 'staff', 0)[0]
  return office !== null && moved !== undefined && day >= moved ? null : office
}

type Earlier = { readonly unit: string; readonly until: PlainDate }

/** One in eight came from another unit of the same kind: điều động. */
function earlierUnit(town: Town, { who: { chance }, seat, startedOn, until }: Holding): Earlier | null {
  const others = town.units.peers(seat.unit)
  if (others.length === 0 || !chance.happens(0.12)) return null
  const key = chance.of(others)
  const first = startedOn > '2004-01-01' ? startedOn : '2004-01-01'
  const last = [until, town.units.breaks(key, 'staff', 0)[0], '2024-06-01' as PlainDate]
    .filter((day) => day != null)
    .toSorted()[0]!
  const moved = someMonth(chance, first, last)
  return moved > startedOn && moved < last ? { unit: key, until: moved } : null
}
