import type { Finding } from '#law/kit/finding.ts'
import type { Chosen } from './chosen-store.ts'
import type { Verdict } from './verdict.ts'
import type { PastRaise } from './past-store.ts'
import type { Contender } from './rank.ts'
import type { Serving } from './serving-store.ts'

/** Only those whose unit has a quota compete for a place. */
export function contenders(
  served: readonly Serving[],
  findings: ReadonlyMap<string, Finding<Verdict>>,
  chosen: ReadonlyMap<string, Chosen>,
  done: ReadonlyMap<string, PastRaise>,
): Contender[] {
  return served.flatMap(({ personId, quotaUnitId }) => {
    const verdict = findings.get(personId)?.value
    if (!verdict?.eligible || quotaUnitId === null || done.has(personId)) return []
    return [{ personId, unitId: quotaUnitId, key: [...verdict.key, chosen.has(personId) ? 1 : 0] }]
  })
}
