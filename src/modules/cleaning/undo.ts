import { openSource, withdraw } from '#db/history.ts'
import { finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../access/model.ts'
import { act, ensureNotSelf, ensureReach } from '../access/service.ts'
import { lockNumbers, lockPersons, type Origins, origins } from '../personnel/service.ts'
import type { Repairs } from './api.ts'
import { repairNames } from './model.ts'
import { findRepair, numbersTaken, readRepairs, restingOn } from './repair-store.ts'

/** Hoàn tác: everything that repair wrote is taken back, and what it superseded is believed again. */
export function undoRepair(ctx: Context, id: string, { reason }: { reason: string }): Promise<{ done: true }> {
  const agencyId = ctx.agency.id
  return act(ctx, async (tx, record) => {
    const seen = await findRepair(tx, agencyId, id)
    if (!seen) throw gone()
    await lockPersons(tx, ctx, seen.people)
    if (!(await findRepair(tx, agencyId, id))) throw gone()
    await ensureReach(tx, ctx, seen.people)
    ensureNotSelf(ctx, seen.people)
    await lockNumbers(tx, agencyId)
    const [holder] = await numbersTaken(tx, agencyId, id)
    if (holder)
      throw new Refusal('conflict', `Chưa hoàn tác được: số định danh trước khi sửa nay ghi ở hồ sơ ${holder}.`)
    const source = await openSource(tx, agencyId, { kind: 'withdrawal', accountId: ctx.actor.accountId, reason })
    const tables = await withdraw(tx, id, source)
    if (tables.length > 0) throw resting(await origins(tx, agencyId, await restingOn(tx, agencyId, id)))
    record({
      act: 'cleaning.undo',
      says: `Hoàn tác “${repairNames[seen.kind]}” của ${seen.people.length} người`,
      detail: { repair: id, reason },
    })
    return { done: true } as const
  })
}

const gone = () => new Refusal('missing', 'Không tìm thấy lần sửa này, hoặc đã hoàn tác rồi.')

function resting(acts: Origins): Refusal {
  const because = [...acts.values()].map(({ says, path }) => finding(path, says))
  const list = because.map(({ says }) => `“${says}”`).join(', ')
  return new Refusal('conflict', `Chưa hoàn tác được: có việc làm sau dựa trên lần sửa này (${list}).`, because)
}

/** Lịch sử các lần sửa. */
export async function repairs(ctx: Context): Promise<Repairs> {
  return (await readRepairs(ctx.db, ctx)).map(({ at, undoneAt, kind, ...row }) => ({
    ...row,
    label: repairNames[kind],
    at: at.toISOString(),
    undoneAt: undoneAt?.toISOString() ?? null,
  }))
}
