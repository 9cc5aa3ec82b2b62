import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../access/model.ts'
import { look } from '../access/service.ts'
import { notFound } from './guard.ts'
import { countWords } from './count-words.ts'
import { ensureKind, type Kinds } from './kinds.ts'
import { itemsInReach } from './read.ts'
import * as store from './store.ts'

/** The stored items and record behind the printed document, all of them in reach. */
export function toPrint(kinds: Kinds, ctx: Context, id: string, as: string) {
  return look(ctx, async (tx, record) => {
    const found = await store.findDecision(tx, ctx, id)
    if (!found) throw notFound()
    const { items, hidden } = await itemsInReach(tx, ctx, id)
    if (hidden > 0)
      throw new Refusal(
        'forbidden',
        'Văn bản có tên người hoặc đơn vị ngoài phạm vi được phân công, nên không xem được toàn văn.',
      )
    record({
      act: 'decisions.print',
      says: `Xem văn bản “${found.subject}” (${as}, ${countWords(items)})`,
      subjectKind: 'decision',
      subjectId: id,
      detail: { rows: items.length },
    })
    return { found, items, kind: ensureKind(kinds, found.kind), document: await store.readDocument(tx, ctx, id) }
  })
}
