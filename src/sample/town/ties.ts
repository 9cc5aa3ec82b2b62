import type { PlainDate } from '#lib/date.ts'
import type { Act } from './moments.ts'
import type { Somebody } from './people.ts'
import type { Town } from './town.ts'
import type { Work } from './words/places.ts'

type Tie = {
  readonly kind: 'lives' | 'works'
  readonly home: string
  readonly from: PlainDate
  readonly until: PlainDate | null
  readonly work?: Work
  /** The act that wrote all of it, where it came late. */
  readonly by?: Act
  /** The act that told the end, where it came late. */
  readonly endTold?: Act
}

/** Sống, làm việc trên địa bàn: in a ward, and in what takes its place. */
export function writeTie(
  town: Town,
  who: Pick<Somebody, 'id' | 'ordinal'>,
  { kind, home, from, until, work, by, endTold }: Tie,
): void {
  const { units, ledger } = town
  const breaks = units
    .breaks(home, 'residents', who.ordinal)
    .filter((day) => day > from && (until === null || day < until))
  const days = [from, ...breaks]
  for (const [at, day] of days.entries()) {
    const unit_id = units.id(units.at(home, day, 'residents', who.ordinal))
    const values = { person_id: who.id, kind, unit_id, employer: work?.employer ?? null, sector: work?.sector ?? null }
    const ends = days[at + 1] ?? until
    const late = ends === until ? endTold : undefined
    ledger.open(
      'town_tie',
      { from: day, until: ends, values },
      { ...(by && day === from && { by }), ...(late && { late }) },
    )
  }
}

/** Somebody who no longer works, and stays. */
export const writeResidence = (town: Town, who: Somebody, from: PlainDate): void =>
  writeTie(town, who, {
    kind: 'lives',
    home: town.units.home(who.chance.next()),
    from,
    until: null,
    work: { sector: 'none', employer: null },
  })
