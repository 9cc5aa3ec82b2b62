import { retirement } from '#law/retirement/retirement.ts'
import { addMonths, type PlainDate, yearOf } from '#lib/date.ts'
import { Chance } from '../chance.ts'
import { someMonth, yearsLater } from '../days.ts'
import { makeSomebody, type Somebody } from '../people.ts'
import { lastDay, type Town } from '../town.ts'
import type { Seat } from './seats.ts'

export type Way = 'before' | 'graduate' | 'attracted' | 'other'

export type Leaving = 'retired' | 'transferred' | 'resigned' | 'downsized'

/** Somebody in a seat, from his first day in the town's service to his last. */
export type Holding = {
  readonly who: Somebody
  readonly seat: Seat
  readonly way: Way
  readonly startedOn: PlainDate
  readonly until: PlainDate | null
  readonly leaving: Leaving | null
}

/** The first day in retirement: by the schedule of the law from 2021 on, at 60 and 55 before. */
export function retiresFrom({ sex, bornOn }: Pick<Somebody, 'sex' | 'bornOn'>): PlainDate {
  const usual = yearsLater(bornOn, sex === 'male' ? 60 : 55)
  if (yearOf(usual) < 2021) return addMonths(`${usual.slice(0, 8)}01` as PlainDate, 1)
  return retirement(sex, bornOn, '2021-01-01').value.pensionFrom
}

const women = ({ track, staff }: Seat) =>
  track === 'preschool'
    ? 1
    : track === 'primary'
      ? 0.86
      : track === 'secondary'
        ? 0.68
        : track === 'guard' || track === 'driver'
          ? 0.03
          : staff === 'cadre'
            ? 0.3
            : 0.45

/** In service since before the years that are counted, and still after them. */
export function longServing(town: Town, seat: Seat): Holding {
  const { since, on } = town.plan.targets
  const who = somebody(town, seat, '1959-01-01', '1983-12-31')
  const young = retiresFrom(who) < addMonths(on, 6) ? { ...who, bornOn: yearsLater(who.bornOn, 7) } : who
  const latest = addMonths(since, -1)
  const first = yearsLater(young.bornOn, 22)
  const startedOn = someMonth(who.chance, first, earlier(yearsLater(young.bornOn, 33), latest))
  return leavingLater(town, { who: young, seat, way: 'before', startedOn })
}

/** Recruited on a day, at the age of those who have just finished their studies. */
export function recruit(town: Town, seat: Seat, way: Way, on: PlainDate): Holding {
  const [least, most] = way === 'attracted' ? [25, 33] : seat.leads ? [34, 44] : [23, 30]
  const who = somebody(town, seat, yearsLater(on, -most), yearsLater(on, -least))
  return leavingLater(town, { who, seat, way, startedOn: on })
}

/** Who left the seat some months before `on`: retired mostly. */
export function predecessor(town: Town, seat: Seat, on: PlainDate): Holding {
  const left = addMonths(on, -new Chance(town.plan.seed, town.people, 1).whole(1, 4))
  const who = somebody(town, seat, yearsLater(left, -55), yearsLater(left, -54))
  const sameAge = who.sex === 'male' ? { ...who, bornOn: yearsLater(who.bornOn, -5) } : who
  const startedOn = someMonth(who.chance, yearsLater(sameAge.bornOn, 23), yearsLater(sameAge.bornOn, 33))
  const leaving = who.chance.happens(0.7) ? 'retired' : 'transferred'
  return { who: sameAge, seat, way: 'before', startedOn, until: left, leaving }
}

const somebody = (town: Town, seat: Seat, from: PlainDate, to: PlainDate) =>
  makeSomebody(town.ledger, town.plan.seed, town.nextOrdinal(), { from, to, women: women(seat) })

/** Sooner or later everybody goes; nothing is told beyond the last day. */
function leavingLater(town: Town, held: Omit<Holding, 'until' | 'leaving'>): Holding {
  const { chance } = held.who
  const first = addMonths(town.plan.targets.on, 5)
  const retires = retiresFrom(held.who)
  const ends = townEnds(town, held.seat)
  const restructured = ends && ends > first && chance.happens(held.seat.staff === 'cadre' ? 0.25 : 0.15) ? ends : null
  const goes = chance.happens(0.05) ? someMonth(chance, addMonths(later(first, held.startedOn), 6), lastDay) : null
  const until = [retires, restructured, goes].filter((day) => day !== null && day > held.startedOn).toSorted()[0]
  if (!until || until > lastDay) return { ...held, until: null, leaving: null }
  const leaving =
    until === retires
      ? 'retired'
      : until === restructured
        ? restructuredBy(held.seat)
        : chance.of(['resigned', 'transferred'] as const)
  return { ...held, until, leaving }
}

/** The day on which the unit of a seat ends, but for schools, which go on. */
const townEnds = (town: Town, { unit }: Seat): PlainDate | null => town.units.breaks(unit, 'staff', 0).at(-1) ?? null

const restructuredBy = ({ staff }: Seat) => (staff === 'cadre' ? 'downsized' : 'transferred')
const earlier = (a: PlainDate, b: PlainDate) => (a < b ? a : b)
const later = (a: PlainDate, b: PlainDate) => (a > b ? a : b)
