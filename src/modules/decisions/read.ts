import type { Context } from '../access/model.ts'
import { look } from '../access/service.ts'
import type { Decision, DecisionRow, DecisionsPage, DecisionsQuery } from './api.ts'
import type { DecisionRecord } from './decision-columns.ts'
import { notFound, peopleIn } from './guard.ts'
import { ensureKind, kindName, type Kinds } from './kinds.ts'
import * as lists from './list-store.ts'
import { type DecisionKind, states } from './model.ts'
import { revocation } from './revocation.ts'
import * as store from './store.ts'
import { linesOf } from './store.ts'
import { countWords } from './count-words.ts'

/** Các quyết định trong phạm vi, và bao nhiêu ở mỗi trạng thái. */
export async function decisions(kinds: Kinds, ctx: Context, query: DecisionsQuery): Promise<DecisionsPage> {
  const counted = await lists.countByState(ctx.db, ctx, query)
  const counts = Object.fromEntries(states.map((state) => [state, counted.get(state) ?? 0])) as DecisionsPage['counts']
  const total = query.state ? counts[query.state] : Object.values(counts).reduce((sum, count) => sum + count, 0)
  const rows = (await lists.listDecisions(ctx.db, ctx, query)).map((record) => rowOf(kinds, record))
  return { total, counts, kinds: [...kinds.values()].map(({ kind, name }) => ({ kind, name })), rows }
}

const rowOf = (kinds: Kinds, record: DecisionRecord): DecisionRow => ({
  ...record,
  kindName: kindName(kinds, record.kind),
})

/** Một quyết định, với những người trong phạm vi. Looking at it leaves its trace. */
export function decision(kinds: Kinds, ctx: Context, id: string): Promise<Decision> {
  return look(ctx, async (tx, record) => {
    const found = await store.findDecision(tx, ctx, id)
    if (!found) throw notFound()
    const { all, items, hidden, personIds } = await itemsInReach(tx, ctx, id)
    const kind = ensureKind(kinds, found.kind)
    const { columns } = kind.wording(linesOf(items), found.lawOn)
    record({
      act: 'decisions.read',
      says: `Xem quyết định “${found.subject}” (${countWords(items)})`,
      subjectKind: 'decision',
      subjectId: id,
    })
    return {
      ...rowOf(kinds, found),
      does: kind.does(linesOf(all)),
      note: found.note,
      returnedNote: found.returnedNote,
      reason: found.reason,
      revokes: await other(tx, ctx, found.revokes),
      revokedBy: await other(tx, ctx, found.revokedBy),
      columns: columns.map(({ heading, align = 'left' }) => ({ heading, align })),
      items: items.map((item) => itemOf(kind, item)),
      hidden,
      history: await lists.readHistory(tx, ctx, id),
      may: mayDo(ctx, found, personIds, hidden),
    }
  })
}

const itemOf = (kind: DecisionKind, item: store.StoredItem): Decision['items'][number] => {
  const { fullName, birthOn, unitName } = item.named
  return {
    id: item.id,
    ordinal: item.ordinal,
    personId: item.personId,
    unitId: item.unitId,
    fullName,
    birthOn,
    unitName,
    cells: [...kind.cells(linesOf([item])[0]!, item.named)],
    basis: item.basis as Decision['items'][number]['basis'],
  }
}

export async function itemsInReach(tx: Parameters<typeof store.readItems>[0], ctx: Context, id: string) {
  const all = await store.readItems(tx, ctx, id)
  const personIds = peopleIn(all)
  const seen = await store.reachable(tx, ctx, [...personIds, ...all.flatMap(({ unitId }) => unitId ?? [])])
  const items = all.filter(({ personId, unitId }) => seen.has((personId ?? unitId)!))
  return { all, items, personIds, hidden: all.length - items.length }
}

async function other(tx: Parameters<typeof store.readItems>[0], ctx: Context, id: string | null) {
  const found = id ? await store.findDecision(tx, ctx, id) : undefined
  return found ? { id: found.id, number: found.number, signedOn: found.signedOn, subject: found.subject } : null
}

/** What the state of the decision and the rule of two hands allow this account; the role's rights come on top. */
function mayDo(
  { actor }: Context,
  found: DecisionRecord,
  personIds: readonly string[],
  hidden: number,
): Decision['may'] {
  const hands = hidden === 0 && !(actor.personId && personIds.includes(actor.personId))
  const draft = hands && found.state === 'draft'
  const submitted = hands && found.state === 'submitted'
  const another = ![found.draftedById, found.submittedById].includes(actor.accountId)
  return {
    edit: draft,
    discard: draft || submitted,
    submit: draft,
    return: submitted,
    sign: submitted && another,
    revoke: hands && found.state === 'signed' && found.kind !== revocation.kind,
  }
}
