import { assertFacts, openSource } from '#db/history.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import type { CriteriaEras, SetCriteria } from './api.ts'
import { defaultCriteria } from './criteria.ts'
import { readCriteria } from './criteria-store.ts'
import { lockQuota } from './quota-store.ts'

export const criteriaEras = async (ctx: Context): Promise<CriteriaEras> =>
  ({ eras: await readCriteria(ctx.db, ctx), fallback: defaultCriteria }) as CriteriaEras

/** Ghi tiêu chí của cơ quan, from a day until the next that is already recorded. */
export function setCriteria(ctx: Context, wanted: SetCriteria): Promise<{ done: true }> {
  if (!ctx.scope.all)
    throw new Refusal('forbidden', 'Tiêu chí là của cả cơ quan; tài khoản theo đơn vị không sửa được.')
  const { from, criteria, basis, reason, replaces } = wanted
  return act(ctx, async (tx, record) => {
    await lockQuota(tx, ctx)
    const eras = await readCriteria(tx, ctx)
    const current = eras.find((one) => one.from <= from && (one.until === null || from < one.until)) ?? null
    if ((current?.id ?? null) !== replaces)
      throw new Refusal('conflict', 'Tiêu chí này vừa được người khác sửa. Hãy xem bản mới rồi làm lại.', [], {
        current,
      })
    const next = eras.findLast((one) => one.from > from)
    const source = await openSource(tx, ctx.agency.id, { kind: 'correction', accountId: ctx.actor.accountId, reason })
    const span = { from, until: next?.from ?? null }
    const values = { criteria: JSON.stringify(criteria), basis }
    await assertFacts(tx, 'early_raise_criteria', [{ key: { scheme: 'merit' }, span, values }], source)
    record({
      act: 'pay.set-early-raise-criteria',
      says: `Ghi tiêu chí nâng bậc trước thời hạn từ ngày ${viDate(from)}: ${basis}`,
      subjectKind: 'agency',
      subjectId: ctx.agency.id,
      detail: { ...wanted },
    })
    return { done: true } as const
  })
}
