import type { Tx } from '#db/connect.ts'
import { assertFacts, retract, type Source } from '#db/history.ts'
import { addMonths } from '#lib/date.ts'
import type { Issued, Item } from '../../decisions/model.ts'
import type { Discipline } from './discipline-items.ts'

/** The discipline holds from the day of signing until it lapses by itself; one still in force ends that day. */
export async function writeDiscipline(
  tx: Tx,
  items: readonly Item<Discipline>[],
  source: Source,
  { number, signedOn }: Issued,
): Promise<void> {
  const replaced = items.flatMap(({ personId, effect: { replaces } }) =>
    replaces
      ? [{ key: { person_id: personId, paper: replaces.paper }, span: { from: signedOn, until: replaces.until } }]
      : [],
  )
  await retract(tx, 'discipline', replaced, source)
  const facts = items.map(({ personId, effect: { form, months, terms } }) => ({
    key: { person_id: personId, paper: number },
    span: { from: signedOn, until: months === null ? null : addMonths(signedOn, months) },
    values: { form, decided_on: signedOn, conduct: terms.conduct },
  }))
  await assertFacts(tx, 'discipline', facts, source)
}
