import type { PlainDate } from '#lib/date.ts'
import type { Choice, Clash, Held, Values } from './model.ts'

/** What to write of the kept person, and where the two records do not agree. A `source` of null is the act of merging itself. */
type Written = Omit<Held, 'source'> & { readonly source: string | null }
export type Combined = { readonly written: readonly Written[]; readonly clashes: readonly Clash[] }

/**
 * One matter of two records made one: what only one says is taken, what both say is kept once, an empty field is filled by the other.
 * Where two filled fields differ the days are a clash, and `choice` says whose value holds.
 */
export function combine(keep: readonly Held[], merge: readonly Held[], choice: Choice = 'keep'): Combined {
  const written: Written[] = []
  const clashes: Clash[] = []
  for (const [from, until] of stretches([...keep, ...merge])) {
    const [a, b] = [keep, merge].map((held) => held.find((fact) => low(fact) <= from && until <= high(fact)))
    if (!b) continue
    const days = { from: day(from, ''), until: day(until, '~') }
    if (!a) written.push({ ...days, values: b.values, source: b.source })
    else {
      const fields = differing(a.values, b.values)
      if (fields.length > 0) clashes.push({ ...days, fields })
      const [first, second] = choice === 'keep' ? [a, b] : [b, a]
      const values = filled(first.values, second.values)
      if (!same(values, a.values)) written.push({ ...days, values, source: same(values, b.values) ? b.source : null })
    }
  }
  return { written: joined(written), clashes }
}

// Bounds as text that sorts: '' before every day, '~' after.
const low = ({ from }: Pick<Held, 'from'>) => from ?? ''
const high = ({ until }: Pick<Held, 'until'>) => until ?? '~'
const day = (bound: string, open: string) => (bound === open ? null : (bound as PlainDate))

/** The days cut wherever a fact begins or ends. */
function stretches(facts: readonly Held[]): [string, string][] {
  const bounds = [...new Set(facts.flatMap((fact) => [low(fact), high(fact)]))].toSorted()
  return bounds.slice(1).map((until, at) => [bounds[at]!, until])
}

export const differing = (a: Values, b: Values) =>
  Object.keys(a).filter((field) => a[field] != null && b[field] != null && a[field] !== b[field])

const filled = (first: Values, second: Values): Values =>
  Object.fromEntries(Object.keys(first).map((field) => [field, first[field] ?? second[field] ?? null]))

export const same = (a: Values, b: Values) => Object.keys(a).every((field) => (a[field] ?? null) === (b[field] ?? null))

function joined(written: readonly Written[]): Written[] {
  const all: Written[] = []
  for (const next of written) {
    const last = all.at(-1)
    const runsOn = last && last.until === next.from && last.source === next.source && same(last.values, next.values)
    if (runsOn) all[all.length - 1] = { ...last, until: next.until }
    else all.push(next)
  }
  return all
}
