import { addMonths, type PlainDate } from '#lib/date.ts'
import type { Chance } from './chance.ts'
import { someDay, yearsLater } from './days.ts'
import type { Ledger } from './ledger.ts'
import type { Act } from './moments.ts'
import { type Discipline, fieldOf, institution } from './words/study.ts'

export type Level = 'intermediate' | 'college' | 'university' | 'master' | 'doctor'
export type Mode = 'full-time' | 'in-service' | 'distance' | 'specialised' | 'bridging'

export type Degree = { readonly level: Level; readonly mode: Mode; readonly awardedOn: PlainDate }

const weight: Readonly<Record<Level, number>> = { intermediate: 1, college: 2, university: 3, master: 4, doctor: 5 }
const months: Readonly<Record<Level, number>> = {
  intermediate: 24,
  college: 36,
  university: 48,
  master: 24,
  doctor: 42,
}

/** Graduation comes in summer. */
const summer = (chance: Chance, year: number): PlainDate => someDay(chance, `${year}-06-10`, `${year}-08-25`)

/** The degree that leads into work: awarded at about the age of its students, before `by`. */
export function firstDegree(chance: Chance, level: Level, mode: Mode, bornOn: PlainDate, by: PlainDate): Degree {
  const age =
    level === 'intermediate' ? 20 : level === 'college' ? 21 : mode === 'full-time' ? 22 : chance.whole(25, 38)
  const year = Math.min(Number(bornOn.slice(0, 4)) + age, Number(by.slice(0, 4)) - 1)
  return { level, mode, awardedOn: summer(chance, year) }
}

export const laterDegree = (chance: Chance, level: Level, mode: Mode, year: number): Degree => ({
  level,
  mode,
  awardedOn: summer(chance, year),
})

/** The highest held on a day; of equals the latest. */
export const highestOn = (degrees: readonly Degree[], day: PlainDate): Degree | undefined =>
  degrees
    .filter(({ awardedOn }) => awardedOn <= day)
    .toSorted((a, b) => weight[a.level] - weight[b.level] || (a.awardedOn < b.awardedOn ? -1 : 1))
    .at(-1)

export const isGraduate = (degree: Degree | undefined): boolean => degree !== undefined && weight[degree.level] >= 3

/** A belief about a degree's mode that was corrected later. */
export type Mistaken = { readonly mode: Mode; readonly corrected: Act }

type Telling = { readonly by?: Act; readonly mistaken?: Mistaken; readonly spelling?: string }

/** Văn bằng */
export function writeDegree(
  ledger: Ledger,
  { id: person_id, chance, ordinal }: { readonly id: string; readonly chance: Chance; readonly ordinal: number },
  of: Discipline,
  { level, mode, awardedOn }: Degree,
  { by, mistaken, spelling }: Telling = {},
): void {
  const values = {
    person_id,
    entry_id: ledger.ids.next(),
    level,
    field: fieldOf(chance, of),
    institution: spelling ?? institution(chance, level),
    mode,
    from_on: `${addMonths(awardedOn, -months[level]).slice(0, 4)}-09-05`,
    to_on: awardedOn,
    awarded_on: awardedOn,
    paper: `${level.slice(0, 1).toUpperCase()}${awardedOn.slice(0, 4)}/${String(ordinal).padStart(6, '0')}`,
  }
  const span = { from: awardedOn, values }
  const first = by ?? ledger.acts.of(awardedOn)
  if (!mistaken) return ledger.once('qualification', span, { by: first })
  ledger.once(
    'qualification',
    { ...span, values: { ...values, mode: mistaken.mode } },
    { by: first, taken: mistaken.corrected },
  )
  ledger.once('qualification', span, { by: mistaken.corrected })
}

export const graduationYear = (bornOn: PlainDate) => Number(yearsLater(bornOn, 22).slice(0, 4))
