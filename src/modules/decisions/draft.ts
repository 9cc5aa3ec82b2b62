import { act } from '../access/service.ts'
import type { Context } from '../access/model.ts'
import type { DraftDecision } from './api.ts'
import { ensureMayDraft, ensureNotDrafted } from './draft-guard.ts'
import { ensureDraftable, type Kinds } from './kinds.ts'
import { nameThem } from './people-store.ts'
import * as drafts from './draft-store.ts'

/** Dự thảo một quyết định cho nhiều người. */
export function draft(
  kinds: Kinds,
  ctx: Context,
  { kind: wanted, personIds: asked, by, terms }: DraftDecision,
): Promise<{ id: string }> {
  return act(ctx, async (tx, record) => {
    const kind = ensureDraftable(kinds, wanted)
    const personIds = [...new Set(asked)]
    await ensureMayDraft(tx, ctx, personIds)
    await ensureNotDrafted(tx, ctx, kind.kind, personIds)
    const lawOn = ctx.today
    const items = await kind.propose(tx, ctx, { personIds, by, lawOn, terms })
    const names = await nameThem(tx, ctx, personIds)
    const named = [...names.values()].flatMap((name) =>
      items.filter(({ personId }) => personId === name.personId).map((item) => ({ ...item, named: name })),
    )
    const { subject } = kind.wording(items, lawOn)
    const id = await drafts.insertDecision(tx, ctx, { kind: kind.kind, subject, lawOn }, named)
    record({
      act: 'decisions.draft',
      says: `Dự thảo quyết định ${kind.name.toLocaleLowerCase('vi')} cho ${named.length} người`,
      subjectKind: 'decision',
      subjectId: id,
      detail: { personIds },
    })
    return { id }
  })
}
