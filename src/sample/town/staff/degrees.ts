import { type PlainDate, yearOf } from '#lib/date.ts'
import type { Chance } from '../chance.ts'
import { type Degree, firstDegree, laterDegree, type Level, type Mode } from '../education.ts'
import { lastDay } from '../town.ts'
import type { Holding } from './holding.ts'
import type { Track } from './seats.ts'

const later: Readonly<Record<'in-service' | 'distance' | 'bridging' | 'specialised', number>> = {
  'in-service': 70,
  distance: 12,
  bridging: 14,
  specialised: 4,
}

/** How many came with a university degree, and how many won one at work. */
const shares: Readonly<Record<Track, { graduate: number; formal: number; later: number }>> = {
  official: { graduate: 0.62, formal: 0.5, later: 0.7 },
  accountant: { graduate: 0.5, formal: 0.5, later: 0.7 },
  clerk: { graduate: 0, formal: 0, later: 0.35 },
  preschool: { graduate: 0.12, formal: 0.7, later: 0.6 },
  primary: { graduate: 0.25, formal: 0.7, later: 0.75 },
  secondary: { graduate: 0.5, formal: 0.75, later: 0.8 },
  driver: { graduate: 0, formal: 0, later: 0.05 },
  guard: { graduate: 0, formal: 0, later: 0.02 },
}

/** Văn bằng of somebody in service, in the order in which they were won. */
export const degreesOf = (held: Holding): readonly Degree[] =>
  allDegrees(held).filter(({ awardedOn }) => awardedOn <= lastDay)

function allDegrees(held: Holding): readonly Degree[] {
  const { chance, bornOn } = held.who
  const { startedOn, way } = held
  if (way === 'attracted') {
    const first = firstDegree(chance, 'university', 'full-time', bornOn, startedOn)
    return [
      first,
      laterDegree(chance, 'master', 'full-time', Math.max(yearOf(startedOn) - 1, yearOf(first.awardedOn) + 1)),
    ]
  }
  if (way === 'graduate') return graduate(chance, bornOn, startedOn)
  return way === 'other' ? nonGraduate(chance, bornOn, startedOn) : experienced(held)
}

function graduate(chance: Chance, bornOn: PlainDate, by: PlainDate): readonly Degree[] {
  const mode: Mode = chance.happens(0.72) ? 'full-time' : chance.weighted(later)
  const first = { ...firstDegree(chance, 'university', 'full-time', bornOn, by), mode }
  if (!chance.happens(0.14)) return [first]
  const year = Math.max(yearOf(first.awardedOn) + 2, chance.whole(2012, 2025))
  return [first, laterDegree(chance, 'master', chance.happens(0.6) ? 'full-time' : 'in-service', year)]
}

function nonGraduate(chance: Chance, bornOn: PlainDate, by: PlainDate): readonly Degree[] {
  const first = firstDegree(chance, 'college', 'full-time', bornOn, by)
  return chance.happens(0.6)
    ? [first, laterDegree(chance, 'university', chance.weighted(later), chance.whole(2019, 2024))]
    : [first]
}

function experienced({ who: { chance, bornOn }, seat, startedOn }: Holding): readonly Degree[] {
  const share = shares[seat.track]
  const came = chance.happens(share.graduate)
  const level: Level = came ? 'university' : seat.track === 'guard' || chance.happens(0.35) ? 'intermediate' : 'college'
  const mode: Mode = !came || chance.happens(share.formal) ? 'full-time' : 'in-service'
  const first = { ...firstDegree(chance, level, 'full-time', bornOn, startedOn), mode }
  const won =
    came || !chance.happens(share.later)
      ? []
      : [laterDegree(chance, 'university', chance.weighted(later), afterStart(chance, startedOn))]
  const all = [first, ...won]
  if (!(came || won.length > 0) || !chance.happens(seat.leads ? 0.25 : 0.07)) return all
  const year = Math.max(yearOf(all.at(-1)!.awardedOn) + 2, chance.whole(2006, 2021))
  return [...all, laterDegree(chance, 'master', chance.happens(0.5) ? 'full-time' : 'in-service', year)]
}

const afterStart = (chance: Chance, startedOn: PlainDate) => Math.min(2023, yearOf(startedOn) + chance.whole(4, 14))
