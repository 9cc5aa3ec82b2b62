import { type Class, makeClasses } from '../classes.ts'
import { Quota } from '../quota.ts'
import { lastDay, type Town } from '../town.ts'
import type { Holding } from './holding.ts'

/** Lớp bồi dưỡng và học viên: so many learners in all as the targets say, each in service while his class is held. */
export class Training {
  readonly #town: Town
  readonly #classes: ReturnType<typeof makeClasses>
  readonly #university: Quota
  readonly #centre: Quota

  constructor(town: Town, seats: number) {
    const { universityLearners, centreLearners } = town.plan.targets
    this.#town = town
    this.#classes = makeClasses(town)
    this.#university = new Quota('universityLearners', universityLearners, Math.floor(seats * 0.95))
    this.#centre = new Quota('centreLearners', centreLearners, seats)
  }

  /** Everybody now and then learns in the years after. */
  writeLater({ who, startedOn, until }: Holding): void {
    const { later } = this.#classes
    const one = later[who.ordinal % Math.max(1, later.length)]
    if (one && who.ordinal % 5 === 0 && one.from >= startedOn && one.until <= (until ?? lastDay))
      this.#learn(who.id, one, 'completed')
  }

  write(held: Holding): void {
    const hasStudied = held.seat.track !== 'guard' && held.seat.track !== 'driver'
    if (this.#university.next() > 0 && hasStudied) this.#enrol(this.#university, this.#classes.university, held, 1)
    if (this.#centre.next() > 0) this.#enrol(this.#centre, this.#classes.centre, held, this.#centre.owed)
  }

  ensureGiven(): void {
    this.#university.ensureGiven()
    this.#centre.ensureGiven()
  }

  #enrol(quota: Quota, classes: readonly Class[], { who, startedOn, until }: Holding, count: number): void {
    const open = classes.filter((one) => one.from >= startedOn && one.until <= (until ?? lastDay))
    const first = who.ordinal % Math.max(1, open.length)
    for (const one of [...open.slice(first), ...open.slice(0, first)].slice(0, count)) {
      quota.give()
      this.#learn(who.id, one, who.chance.happens(0.97) ? 'completed' : 'left')
    }
  }

  #learn(personId: string, { id, from, until }: Class, outcome: string): void {
    const values = { person_id: personId, class_id: id, outcome, grade: outcome === 'completed' ? 'Đạt' : null }
    this.#town.ledger.once('class_learner', { from, until, values }, { by: this.#town.acts.of(until) })
  }
}
