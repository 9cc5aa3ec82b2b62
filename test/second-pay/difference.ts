import type { Career, Told } from './career.ts'
import { reckonLibrary } from './library.ts'
import { reckonSecond } from './second.ts'

export type Compared = { readonly months: number; readonly refused: readonly string[]; readonly differs?: string }

/** One career by both; `differs` says where they first part. */
export function compare(career: Career): Compared {
  const second = reckonSecond(career)
  const library = attempt(career)
  const differs = typeof library === 'string' ? library : parting(second, library)
  const said = { months: second.months.length, refused: second.refused }
  return differs === undefined ? said : { ...said, differs }
}

/** A failure that is no refusal is a difference too. */
function attempt(career: Career): Told | string {
  try {
    return reckonLibrary(career)
  } catch (error) {
    return `the library fails: ${String(error)}`
  }
}

function parting(second: Told, library: Told): string | undefined {
  const strange = library.refused.find((reason) => !second.refused.includes(reason))
  if (strange !== undefined)
    return `the library refuses: ${strange}; the second: ${second.refused.join() || 'does not'}`
  if (second.refused.length > 0 && library.refused.length === 0)
    return `only the second refuses: ${second.refused.join()}`
  for (let at = 0; at < Math.max(second.lines.length, library.lines.length); at += 1)
    if (second.lines[at] !== library.lines[at]) return `second: ${second.lines[at]}; library: ${library.lines[at]}`
  if (second.months.length !== library.months.length)
    return `${second.months.length} months by the second, ${library.months.length} by the library`
  for (const [at, month] of second.months.entries()) {
    const other = library.months[at]!
    if (month.some((amount, line) => amount !== other[line]))
      return `month ${at + 1}: second ${month.join(' ')}; library ${other.join(' ')}`
  }
  return undefined
}

/** The same difference in the smallest career: everything is taken away that the difference does not need. */
export function smallest(career: Career): Career {
  for (const smaller of reductions(career)) if (compare(smaller).differs !== undefined) return smallest(smaller)
  return career
}

function* reductions(career: Career): Generator<Career> {
  for (const part of ['events', 'amounts', 'changes', 'offices'] as const)
    for (const at of career[part].keys()) yield { ...career, [part]: career[part].toSpliced(at, 1) }
  if (career.seniority.kind !== 'none') yield { ...career, seniority: { kind: 'none' } }
  if (career.inUnit) yield { ...career, inUnit: false }
}
