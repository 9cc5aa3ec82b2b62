import { addMonths, type PlainDate } from '#lib/date.ts'
import { Chance } from '../chance.ts'
import { someMonth } from '../days.ts'
import { Quota } from '../quota.ts'
import { lastDay, type Town } from '../town.ts'
import { type Holding, longServing, predecessor, recruit, type Way } from './holding.ts'
import type { Seat } from './seats.ts'

const openTracks = new Set(['official', 'accountant', 'preschool', 'primary', 'secondary'])

/** Seats that are filled by recruitment: neither elected nor led. */
const isOpen = ({ staff, track, leads }: Seat) => staff !== 'cadre' && !leads && openTracks.has(track)

/** Who held each seat one after another, with exactly as many recruited in the counted years as the targets say. */
export class Succession {
  readonly #town: Town
  readonly #graduates: Quota
  readonly #attracted: Quota

  constructor(town: Town, seats: readonly Seat[]) {
    const { graduatesRecruited, attractedMasters } = town.plan.targets
    const open = seats.filter(isOpen)
    const civil = open.filter(({ staff }) => staff === 'civil-servant')
    this.#town = town
    this.#graduates = new Quota('graduatesRecruited', graduatesRecruited, open.length)
    this.#attracted = new Quota('attractedMasters', attractedMasters, Math.floor(civil.length * 0.8))
  }

  *of(seat: Seat, at: number): Generator<Holding> {
    const chance = new Chance(this.#town.plan.seed, 2, at)
    const now = yield* this.#counted(seat, chance)
    let last: Holding | null = now
    while (last?.until) {
      const on: PlainDate = addMonths(`${last.until.slice(0, 8)}01` as PlainDate, chance.whole(1, 5))
      const follows = on < lastDay && chance.happens(on > '2025-01-01' ? 0.4 : 0.85)
      last = follows ? recruit(this.#town, seat, 'graduate', on) : null
      if (last) yield last
    }
  }

  *#counted(seat: Seat, chance: Chance): Generator<Holding, Holding> {
    const way = this.#wayInto(seat, chance)
    if (way === 'before') {
      const held = longServing(this.#town, seat)
      yield held
      return held
    }
    const { since, on } = this.#town.plan.targets
    const startedOn = someMonth(chance, addMonths(since, 6), addMonths(on, -3))
    if (chance.happens(0.45)) yield predecessor(this.#town, seat, startedOn)
    const held = recruit(this.#town, seat, way, startedOn)
    yield held
    return held
  }

  #wayInto(seat: Seat, chance: Chance): Way {
    if (!isOpen(seat)) return 'before'
    const attracts = seat.staff === 'civil-servant' && this.#attracted.next() > 0
    if (this.#graduates.next() === 0) return chance.happens(0.05) ? 'other' : 'before'
    this.#graduates.give()
    if (!attracts) return 'graduate'
    this.#attracted.give()
    return 'attracted'
  }

  ensureGiven(): void {
    this.#graduates.ensureGiven()
    this.#attracted.ensureGiven()
  }
}
