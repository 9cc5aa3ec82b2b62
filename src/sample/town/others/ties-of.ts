import { addMonths, type PlainDate } from '#lib/date.ts'
import { someDay, yearsLater } from '../days.ts'
import type { Act } from '../moments.ts'
import type { Somebody } from '../people.ts'
import { writeTie } from '../ties.ts'
import type { Town } from '../town.ts'
import { someWork } from '../words/places.ts'

type Stay = {
  readonly from: PlainDate
  readonly until: PlainDate | null
  readonly by?: Act
  readonly endTold?: Act
}

/** Somebody at work in the town, living there, or both; who retires from work stays on. */
export function writeStay(town: Town, who: Somebody, { from, until, by, endTold }: Stay): void {
  const { chance } = who
  const home = town.units.home(chance.next())
  const told = { ...(by && { by }), ...(endTold && { endTold }) }
  const retires = yearsLater(who.bornOn, who.sex === 'male' ? 60 : 55)
  const work = someWork(chance)
  const works = work.sector !== 'none' && from < addMonths(retires, -24) && chance.happens(0.75)
  if (!works || chance.happens(0.3))
    writeTie(town, who, {
      kind: 'lives',
      home,
      from,
      until,
      work: works ? work : { sector: 'none', employer: null },
      ...told,
    })
  else if (retires < (until ?? '2026-06-01'))
    writeTie(town, who, {
      kind: 'lives',
      home,
      from: retires,
      until,
      work: { sector: 'none', employer: null },
      ...(endTold && { endTold }),
    })
  if (!works) return
  const ends = until === null || retires < until ? retires : until
  writeTie(town, who, { kind: 'works', home, from, until: ends < '2026-06-01' ? ends : until, work, ...told })
}

/** One in fourteen moves away in the years after the counted ones. */
export const movesAway = (town: Town, { chance }: Somebody): PlainDate | null =>
  chance.happens(0.07) ? someDay(chance, addMonths(town.plan.targets.on, 5), '2026-10-30') : null
