import * as named from './instruments.ts'
import type { Citation, Instrument } from './kit/citation.ts'
import type { Subject } from './kit/rule.ts'
import { changes, type LawChange } from './library-changes.ts'

const dayOf = ({ inForce }: Instrument) => inForce ?? '9999'

/** Văn bản, by the day in force; those of which no copy read states the day come last. */
export const instruments: readonly Instrument[] = Object.values<Instrument>(named).toSorted(
  (a, b) => dayOf(a).localeCompare(dayOf(b)) || a.number.localeCompare(b.number, 'vi'),
)

/** What an instrument began, with the article. */
export const changesBy = (subjects: readonly Subject[], { number }: Instrument): readonly LawChange[] =>
  changes(subjects).filter(({ cites }) => cites.some((cite: Citation) => cite.instrument.number === number))
