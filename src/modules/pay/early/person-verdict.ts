import { explain } from '#law/kit/finding.ts'
import type { Context } from '../../access/model.ts'
import { ensureReach, look } from '../../access/service.ts'
import type { Shown } from './api.ts'
import { explainPerson } from './explain.ts'
import { yearUnderReview } from './model.ts'

/** Vì sao một người được hay không được xét; null for one in reach who is not in service. */
export function personVerdict(
  ctx: Context,
  personId: string,
  year = yearUnderReview(ctx.today),
): Promise<Shown | null> {
  return look(ctx, async (tx, record) => {
    await ensureReach(tx, ctx, [personId])
    const found = await explainPerson(tx, ctx, personId, year)
    record({
      act: 'pay.read-early-raise',
      says: `Xem căn cứ xét nâng bậc trước thời hạn năm ${year}`,
      subjectKind: 'person',
      subjectId: personId,
    })
    return found ? (explain<unknown>(found) as Shown) : null
  })
}
