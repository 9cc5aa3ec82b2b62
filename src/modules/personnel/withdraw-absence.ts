import { retract } from '#db/history.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '#modules/access/model.ts'
import { act, notFound } from '#modules/access/service.ts'
import { ensureNotDecided } from './decided.ts'
import { byHand, lockPerson } from './edit.ts'
import * as store from './store.ts'

/** Rút lại thời gian nghỉ đã ghi nhầm. */
export function withdrawAbsence(
  ctx: Context,
  personId: string,
  factId: string,
  { reason }: { reason: string },
): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    await lockPerson(tx, ctx, personId)
    const held = await store.currentFact(tx, 'absence', ctx.agency.id, personId, factId)
    if (!held && !(await store.everFact(tx, 'absence', ctx.agency.id, personId, factId))) throw notFound()
    if (!held)
      throw new Refusal('conflict', 'Thời gian nghỉ này vừa được người khác sửa hoặc rút lại. Hãy xem lại hồ sơ.')
    await ensureNotDecided(tx, ctx, personId, held.source)
    const source = await byHand(tx, ctx, reason)
    await retract(
      tx,
      'absence',
      [{ key: { person_id: personId }, span: { from: held.from, until: held.until } }],
      source,
    )
    const name = await store.nameOf(tx, ctx.agency.id, personId, ctx.today)
    record({
      act: 'personnel.withdraw-absence',
      says: `Rút lại thời gian nghỉ của ${name}`,
      subjectKind: 'person',
      subjectId: personId,
      detail: { reason, factId },
    })
    return { done: true } as const
  })
}
