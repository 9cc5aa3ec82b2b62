import { addMonths, type PlainDate, yearOf } from '#lib/date.ts'
import { someDay } from '../days.ts'
import { type Degree, firstDegree, writeDegree } from '../education.ts'
import { type Somebody, writeSomebody } from '../people.ts'
import { late, type Town } from '../town.ts'
import { degreesUpTo, newcomer } from './counted.ts'
import { writeStay } from './ties-of.ts'

const thisYear = 2026

/** Below the threshold: a college degree, no more. */
export function writeCollege(town: Town): void {
  const { on } = town.plan.targets
  const who = newcomer(town, '1955-01-01', `${yearOf(on) - 22}-12-31`)
  const degree = firstDegree(who.chance, 'college', 'full-time', who.bornOn, on)
  write(town, who, [degree], { from: degree.awardedOn, until: null })
}

/** Came, or finished their studies, after the counted years. */
export function writeLater(town: Town): void {
  const { on } = town.plan.targets
  const who = newcomer(town, '1970-01-01', `${thisYear - 24}-12-31`)
  const { chance } = who
  const from = someDay(chance, addMonths(on, 1), '2026-10-15')
  const mode = chance.happens(0.62) ? 'full-time' : 'in-service'
  const degrees = degreesUpTo(who, `${Math.max(yearOf(from), yearOf(who.bornOn) + 24)}-12-31`, mode)
  const last = degrees.at(-1)!.awardedOn
  write(town, who, degrees, { from: from > last ? from : addMonths(last, 1), until: null })
}

/** Left before the targets' day; of some the records learned it only later. */
export function writeGone(town: Town, learnedLate: boolean): void {
  const { since, on } = town.plan.targets
  const who = newcomer(town, '1950-01-01', '1986-12-31')
  const degrees = degreesUpTo(who, since, who.chance.happens(0.5) ? 'full-time' : 'in-service')
  const from = someDay(who.chance, addMonths(since, 1), addMonths(since, 60))
  const until = someDay(who.chance, addMonths(since, 66), addMonths(on, -2))
  write(town, who, degrees, { from, until, ...(learnedLate && { endTold: town.acts.late(late.gone) }) })
}

type Stay = Parameters<typeof writeStay>[2]

function write(town: Town, who: Somebody, degrees: readonly Degree[], stay: Stay): void {
  writeSomebody(town.ledger, who, stay.from)
  for (const degree of degrees)
    writeDegree(town.ledger, who, 'technical', degree, { by: town.acts.of(seenOn(degree, stay.from)) })
  writeStay(town, who, stay)
}

const seenOn = ({ awardedOn }: Degree, from: PlainDate): PlainDate => (awardedOn < from ? from : awardedOn)
