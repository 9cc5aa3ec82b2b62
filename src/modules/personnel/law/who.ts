import type { AsOf } from '#db/history.ts'
import type { Queries } from '#db/connect.ts'
import type { PlainDate } from '#lib/date.ts'
import { notFound } from '#modules/access/service.ts'
import type { Who } from '../model.ts'
import { identityOn, type PostingFact, postings } from '../store.ts'

/** What of a person the law asks for on a day. */
export async function whoOn(
  db: Queries,
  agencyId: string,
  personId: string,
  asOf: AsOf,
): Promise<Who & { name: string }> {
  const identity = await identityOn(db, agencyId, personId, asOf)
  if (!identity) throw notFound()
  const { sex, birthOn, fullName: name } = identity
  const begun = await postings(db, agencyId, personId, asOf)
  const last = begun.at(-1)
  const posting = last && (last.until === null || asOf.day < last.until) ? last : null
  return { personId, sex, birthOn, posting, officeSince: posting && sinceWhen(begun), name }
}

/** Back through postings of the same office, each ending where the next begins. */
function sinceWhen(begun: readonly PostingFact[]): PlainDate | null {
  const [last, ...before] = begun.toReversed()
  if (!last?.office) return null
  let since = last.from
  for (const one of before) {
    if (one.office !== last.office || one.until !== since) break
    since = one.from
  }
  return since
}
