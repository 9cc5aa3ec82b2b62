const years = 200

/** By the word of a name that says its unit; nothing that people live through or count is larger. */
const limits: readonly (readonly [words: string, most: number])[] = [
  ['minutes', 24 * 60],
  ['hours', 24 * 366],
  ['day days n extension đau', 366 * years],
  ['week weeks', 53 * years],
  ['month months', 12 * years],
  ['year years', 2200],
  ['age', 150],
  ['pct percent score points written interview specialised round2 general mcq', 1000],
  ['count votes member members agree summoned present quota questions correct q ok failures final persons posts', 1e6],
  ['payroll dependents households units dossiers', 1e6],
  ['coefficient multiple', 1000],
]

const mostOf = new Map(limits.flatMap(([words, most]) => words.split(' ').map((word) => [word, most] as const)))
const widest = 1_000_000_000_000_000

/** A year of the calendar; `years` are a length of time. */
const isCalendarYear = (name: string) => /(^|_)year$/.test(name)

/** The smallest number that a field of this name can mean. */
export const smallestOf = (name: string): number => (isCalendarYear(bare(name)) ? 1900 : 0)

const bare = (name: string) => name.replace(/\[\d+\]$/, '')

/** The largest number that a field of this name can mean; money has the widest room. */
export const largestOf = (name: string): number =>
  bare(name)
    .split(/[_\s]/)
    .map((word) => mostOf.get(word))
    .find((most) => most !== undefined) ?? widest
