import type { Tx } from '#db/connect.ts'
import { lockPeople, openSource, type Source } from '#db/history.ts'
import type { Context } from '#modules/access/model.ts'
import { ensureNotSelf, ensureReach } from '#modules/access/service.ts'

/** Locks one person's facts for an act on them; refuses outside the reach, and on one's own record. */
export async function lockPerson(tx: Tx, ctx: Context, personId: string): Promise<void> {
  await lockPeople(tx, ctx.agency.id, [personId])
  await ensureReach(tx, ctx, [personId])
  ensureNotSelf(ctx, [personId])
}

/** The act of writing facts by hand, with its reason. */
export const byHand = (tx: Tx, { agency, actor }: Context, reason: string): Promise<Source> =>
  openSource(tx, agency.id, { kind: 'correction', accountId: actor.accountId, reason })
