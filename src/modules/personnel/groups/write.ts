import type { Tx } from '#db/connect.ts'
import { assertFacts, retract, type Source } from '#db/history.ts'
import { newId } from '#lib/id.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '#modules/access/model.ts'
import type { Checked } from './check.ts'
import type { Group } from './spec.ts'
import { believedFact, type Held, nextBegins } from './store.ts'
import type { Values } from './words.ts'

const keyOf = ({ many }: Group, personId: string, values: Values, entryId: string | null) => ({
  person_id: personId,
  ...(many === 'entries' && { entry_id: entryId ?? newId() }),
  ...(many === 'kinds' && { kind: String(values['kind']) }),
})

const without = (values: Values, name: string) =>
  Object.fromEntries(Object.entries(values).filter(([key]) => key !== name))
const ownValues = ({ many }: Group, values: Values) => (many === 'kinds' ? without(values, 'kind') : values)

/** A new entry; where only one holds at a time, what it said before ends on that day. */
export async function addEntry(
  tx: Tx,
  ctx: Context,
  personId: string,
  group: Group,
  { values, from, until }: Checked,
  source: Source,
) {
  const kind = group.many === 'kinds' ? String(values['kind']) : null
  const next = group.many === 'entries' ? until : await nextBegins(tx, ctx.agency.id, personId, group, from, kind)
  const fact = {
    key: keyOf(group, personId, values, null),
    span: { from, until: next },
    values: ownValues(group, values),
  }
  await assertFacts(tx, group.table, [fact], source)
}

/** It was wrong as long as it holds; an entry may get other days with it. */
export async function correctEntry(
  tx: Tx,
  personId: string,
  group: Group,
  held: Held,
  { values, from, until }: Checked,
  source: Source,
) {
  await withdrawEntry(tx, personId, group, held, source)
  const moves = group.many === 'entries' && (group.begins !== undefined || group.ends === true || from !== null)
  const span = moves ? { from, until: group.ends ? until : held.until } : { from: held.from, until: held.until }
  await assertFacts(
    tx,
    group.table,
    [{ key: keyOf(group, personId, values, held.entryId), span, values: ownValues(group, values) }],
    source,
  )
}

export const withdrawEntry = (tx: Tx, personId: string, group: Group, held: Held, source: Source) =>
  retract(
    tx,
    group.table,
    [{ key: keyOf(group, personId, held.values, held.entryId), span: { from: held.from, until: held.until } }],
    source,
  )

/** The fact as it was shown; refused when it has changed since. */
export async function ensureBelieved(
  tx: Tx,
  ctx: Context,
  personId: string,
  group: Group,
  factId: string,
): Promise<Held> {
  const held = await believedFact(tx, ctx.agency.id, personId, group, factId)
  if (held) return held
  throw new Refusal(
    'conflict',
    `${group.title}: dòng này vừa được người khác sửa hoặc rút lại. Hãy tải lại rồi làm lại.`,
  )
}
