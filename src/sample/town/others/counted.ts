import { type PlainDate, yearOf } from '#lib/date.ts'
import { someDay } from '../days.ts'
import {
  type Degree,
  firstDegree,
  laterDegree,
  type Level,
  type Mistaken,
  type Mode,
  writeDegree,
} from '../education.ts'
import { faultOf, withoutMarks } from '../faults.ts'
import type { Act } from '../moments.ts'
import { makeSomebody, type Somebody, writeSomebody } from '../people.ts'
import { writeParty } from '../staff/certificates.ts'
import { writeTie } from '../ties.ts'
import { late, type Town } from '../town.ts'
import { movesAway, writeStay } from './ties-of.ts'

const notFormal: Readonly<Record<'in-service' | 'distance' | 'bridging' | 'specialised', number>> = {
  'in-service': 66,
  distance: 16,
  bridging: 13,
  specialised: 5,
}

/** An intellectual of the targets' day who is not in the town's service. */
export function writeCounted(town: Town, at: number, isFormal: boolean): void {
  const { on } = town.plan.targets
  const who = newcomer(town, '1946-01-01', `${yearOf(on) - 23}-12-31`)
  const { chance } = who
  const degrees = degreesUpTo(who, on, isFormal ? 'full-time' : chance.weighted(notFormal))
  const first = degrees[0]!.awardedOn
  const from = chance.happens(0.45) ? first : someDay(chance, first, earlier(`${yearOf(first) + 12}-12-31`, on))
  const found = at % 181 === 7 ? town.acts.late(late.found) : null
  const seen = found ?? town.acts.of(from)
  const fault = faultOf(who)
  writeSomebody(town.ledger, who, found ? late.found : from, fault.written)
  for (const [index, degree] of degrees.entries()) {
    const by = laterAct(seen, town.acts.of(degree.awardedOn))
    const isTop = index === degrees.length - 1
    const mistaken: Mistaken | undefined =
      isTop && !isFormal && !found && at % 167 === 11
        ? { mode: 'full-time', corrected: town.acts.late(late.corrected) }
        : undefined
    writeDegree(town.ledger, who, 'technical', degree, {
      by,
      ...(mistaken && { mistaken }),
      ...(fault.spelling && { spelling: fault.spelling }),
    })
  }
  writeStay(town, who, { from, until: movesAway(town, who), ...(found && { by: found }) })
  writeParty(town, who, found ? late.found : from, 0.12)
  writeLaterMaster(town, who, degrees)
  town.count(isFormal)
  if (at % 1_601 === 5) writeTwice(town, who)
}

export const newcomer = (town: Town, from: PlainDate, to: PlainDate): Somebody =>
  makeSomebody(town.ledger, town.plan.seed, town.nextOrdinal(), { from, to, women: 0.46 })

/** With the highest of that mode, all awarded by a day. */
export function degreesUpTo({ chance, bornOn }: Somebody, by: PlainDate, mode: Mode): readonly Degree[] {
  const level = chance.weighted<Level>({ intermediate: 0, college: 0, university: 885, master: 108, doctor: 7 })
  const first = firstDegree(chance, 'university', level === 'university' ? mode : 'full-time', bornOn, by)
  if (level === 'university') return [first]
  const year = Math.min(yearOf(by), yearOf(first.awardedOn) + chance.whole(2, 9))
  return [first, laterDegree(chance, level, mode, Math.max(year, yearOf(first.awardedOn) + 1))]
}

function writeLaterMaster(town: Town, who: Somebody, degrees: readonly Degree[]): void {
  if (degrees.length > 1 || who.bornOn < '1975-01-01' || !who.chance.happens(0.06)) return
  writeDegree(
    town.ledger,
    who,
    'technical',
    laterDegree(who.chance, 'master', 'full-time', who.chance.whole(2019, 2026)),
  )
}

/** The same person once more, from a list without marks: nobody has noticed yet. */
function writeTwice(town: Town, who: Somebody): void {
  const again = {
    ...who,
    id: town.ledger.ids.next(),
    ordinal: town.nextOrdinal(),
    fullName: withoutMarks(who.fullName),
  }
  writeSomebody(town.ledger, again, '2019-08-01', { identity: { id_number: null } })
  writeTie(town, again, {
    kind: 'works',
    home: town.units.home(0.3),
    from: '2019-08-01',
    until: null,
    work: { sector: 'private', employer: null },
  })
}

const laterAct = (a: Act, b: Act): Act => (a.at > b.at ? a : b)
const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b)
