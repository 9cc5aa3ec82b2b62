import { openSource, withdraw } from '#db/history.ts'
import { finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../access/model.ts'
import { act, ensureNotSelf, ensureReach } from '../access/service.ts'
import { lockNumbers, lockPersons, origins, survivorOf } from '../personnel/service.ts'
import { findMerge, numbersGone, restingActs } from './merge-store.ts'

/** Bỏ gộp: what the merge wrote is taken back, and both records are believed again as they were. */
export function unmergePeople(ctx: Context, id: string, { reason }: { reason: string }): Promise<{ done: true }> {
  const agencyId = ctx.agency.id
  return act(ctx, async (tx, record) => {
    const seen = await findMerge(tx, agencyId, id)
    if (!seen) throw gone()
    const now = await survivorOf(tx, agencyId, seen.keepId)
    const people = [...new Set([seen.keepId, now, ...seen.mergedIds])]
    await lockPersons(tx, ctx, people)
    if (!(await findMerge(tx, agencyId, id))) throw gone()
    await ensureReach(tx, ctx, [now])
    ensureNotSelf(ctx, people)
    await lockNumbers(tx, agencyId)
    const [holder] = await numbersGone(tx, agencyId, id, people)
    if (holder)
      throw new Refusal('conflict', `Số định danh của hồ sơ đã gộp nay ghi ở hồ sơ ${holder}. Hãy sửa số đó trước.`)
    const source = await openSource(tx, agencyId, { kind: 'withdrawal', accountId: ctx.actor.accountId, reason })
    const tables = await withdraw(tx, id, source)
    if (tables.length > 0) throw resting(await origins(tx, agencyId, await restingActs(tx, agencyId, tables, id)))
    record({
      act: 'duplicates.unmerge',
      says: 'Bỏ gộp hồ sơ: hai hồ sơ trở lại như trước khi gộp',
      subjectKind: 'person',
      subjectId: seen.keepId,
      detail: { merged: seen.mergedIds, reason },
    })
    return { done: true } as const
  })
}

const gone = () => new Refusal('missing', 'Không tìm thấy lần gộp này, hoặc đã bỏ gộp rồi.')

function resting(acts: Awaited<ReturnType<typeof origins>>): Refusal {
  const because = [...acts.values()].map(({ says, path }) => finding(path, says))
  const list = because.map(({ says }) => `“${says}”`).join(', ')
  return new Refusal('conflict', `Chưa bỏ gộp được: có việc làm sau dựa trên hồ sơ đã gộp (${list}).`, because)
}
