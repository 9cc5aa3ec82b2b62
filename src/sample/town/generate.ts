import type { FactRow } from './ledger.ts'
import type { Act } from './moments.ts'
import { writeCounted } from './others/counted.ts'
import { writeCollege, writeGone, writeLater } from './others/not-counted.ts'
import { writeQuotas } from './quotas.ts'
import { Leading } from './staff/leading.ts'
import { Merits } from './staff/merits.ts'
import { makeSeats } from './staff/seats.ts'
import { writeStaffer } from './staff/staffer.ts'
import { Succession } from './staff/succession.ts'
import { Training } from './staff/training.ts'
import { Town, type TownPlan } from './town.ts'

export type GeneratedTown = {
  readonly acts: readonly Act[]
  readonly unitIds: readonly string[]
  /** The facts, a person or a few at a time, first those about the units; nothing is kept in memory. */
  parts(): Generator<readonly FactRow[]>
}

/** A fictional town whose history adds up to the targets; the same for the same plan. Throws where they cannot be met. */
export function generateTown(plan: TownPlan): GeneratedTown {
  const town = new Town(plan)
  return {
    acts: town.acts.all,
    unitIds: town.units.all,
    *parts() {
      yield town.ledger.take()
      yield* staffParts(town)
      yield* otherParts(town)
    },
  }
}

function* staffParts(town: Town): Generator<readonly FactRow[]> {
  const seats = makeSeats(town.plan.units, town.plan.staff)
  writeQuotas(town, seats)
  const succession = new Succession(town, seats)
  const shares = {
    leading: new Leading(town, seats),
    training: new Training(town, seats.length),
    merits: new Merits(town, seats),
  }
  for (const [at, seat] of seats.entries()) {
    for (const held of succession.of(seat, at)) writeStaffer(town, held, shares)
    yield town.ledger.take()
  }
  for (const share of [succession, ...Object.values(shares)]) share.ensureGiven()
}

function* otherParts(town: Town): Generator<readonly FactRow[]> {
  const { intellectuals, formal } = town.plan.targets
  const people = intellectuals - town.counted.intellectuals
  const formalPeople = formal - town.counted.formal
  if (people < 0 || formalPeople < 0 || formalPeople > people)
    throw new Error(
      `Already in service: ${town.counted.intellectuals} intellectuals, ${town.counted.formal} formally trained`,
    )
  const share = (at: number) => Math.floor((at * formalPeople) / people)
  for (let at = 0; at < people; at++) {
    writeCounted(town, at, share(at + 1) > share(at))
    if (at % 12 === 3) writeCollege(town)
    if (at % 7 === 1) writeLater(town)
    if (at % 30 === 8) writeGone(town, at % 300 === 8)
    yield town.ledger.take()
  }
}
