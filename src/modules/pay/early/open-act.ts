import type { Tx } from '#db/connect.ts'
import { lockPeople, openSource, type Source } from '#db/history.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../../access/model.ts'
import { ensureNotSelf, ensureReach } from '../../access/service.ts'

export async function openAct(tx: Tx, ctx: Context, personId: string, reason: string): Promise<Source> {
  await ensureReach(tx, ctx, [personId])
  ensureNotSelf(ctx, [personId])
  await lockPeople(tx, ctx.agency.id, [personId])
  return openSource(tx, ctx.agency.id, { kind: 'correction', accountId: ctx.actor.accountId, reason })
}

export const gone = () => new Refusal('missing', 'Dòng này không còn, có thể người khác vừa rút. Hãy tải lại hồ sơ.')

export const invalid = (field: string, says: string) => new Refusal('invalid', says, [], { fields: { [field]: says } })
