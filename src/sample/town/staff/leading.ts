import { addMonths, type PlainDate } from '#lib/date.ts'
import type { Chance } from '../chance.ts'
import { someMonth } from '../days.ts'
import { Quota } from '../quota.ts'
import { lastDay, type Town } from '../town.ts'
import type { Holding } from './holding.ts'
import type { Seat } from './seats.ts'

export type Appointment = {
  readonly on: PlainDate
  readonly kind: 'first' | 'again'
  readonly office: string
  readonly until: PlainDate
}

const term = 60

/** Bổ nhiệm, bổ nhiệm lại: of every leading seat, exactly as many in the counted years as the targets say. */
export class Leading {
  readonly #town: Town
  readonly #quota: Quota

  constructor(town: Town, seats: readonly Seat[]) {
    this.#town = town
    this.#quota = new Quota('appointed', town.plan.targets.appointed, seats.filter(({ leads }) => leads).length)
  }

  of(held: Holding): readonly Appointment[] {
    const { leads } = held.seat
    if (!leads) return []
    if (held.startedOn > this.#town.plan.targets.on)
      return terms([{ on: held.startedOn, kind: 'first', office: leads.office }], held.until)
    return terms(this.#counted(held, Math.min(3, this.#quota.next()), leads), held.until)
  }

  ensureGiven(): void {
    this.#quota.ensureGiven()
  }

  /** Some had been deputies before the counted years. */
  #earlier(chance: Chance, office: string): readonly Begun[] {
    const { since } = this.#town.plan.targets
    return chance.happens(0.4)
      ? [{ on: someMonth(chance, addMonths(since, -40), addMonths(since, -2)), kind: 'first', office }]
      : []
  }

  #counted(
    { who: { chance } }: Holding,
    count: number,
    { office, deputy }: NonNullable<Seat['leads']>,
  ): readonly Begun[] {
    const { since, on } = this.#town.plan.targets
    if (count === 0) return []
    this.#quota.give(count)
    if (count === 1) return [{ on: someMonth(chance, addMonths(on, -55), addMonths(on, -2)), kind: 'first', office }]
    if (count === 2) {
      const first = someMonth(chance, addMonths(since, 24), addMonths(on, -62))
      return [
        ...this.#earlier(chance, deputy),
        { on: first, kind: 'first', office },
        { on: addMonths(first, term), kind: 'again', office },
      ]
    }
    const first = someMonth(chance, addMonths(since, 1), addMonths(since, 18))
    const next = addMonths(first, chance.whole(18, 36))
    return [
      { on: first, kind: 'first', office: deputy === office ? `${deputy} phụ trách` : deputy },
      { on: next, kind: 'first', office },
      { on: addMonths(next, term), kind: 'again', office },
    ]
  }
}

type Begun = Omit<Appointment, 'until'>

/** Each for five years, or until the next or the end; whoever stays is appointed again. */
function terms(begun: readonly Begun[], until: PlainDate | null): readonly Appointment[] {
  const all: Begun[] = [...begun]
  for (let last = all.at(-1); last; last = all.at(-1)) {
    const on = addMonths(last.on, term)
    if (on > '2026-10-01' || (until !== null && addMonths(on, 6) > until)) break
    all.push({ on, kind: 'again', office: last.office })
  }
  return all.map((one, at) => ({ ...one, until: soonest(all[at + 1]?.on, until, addMonths(one.on, term)) }))
}

const soonest = (...days: readonly (PlainDate | null | undefined)[]) =>
  days.filter((day) => day != null).toSorted()[0] ?? lastDay
