import { assertFacts } from '#db/history.ts'
import { viDate } from '#lib/date.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '#modules/access/model.ts'
import { act } from '#modules/access/service.ts'
import type { NewAbsence } from './api.ts'
import { byHand, lockPerson } from './edit.ts'
import { absenceNames } from './model.ts'
import * as store from './store.ts'

/** Ghi thời gian nghỉ. */
export function recordAbsence(
  ctx: Context,
  personId: string,
  { kind, from, until, note, reason }: NewAbsence,
): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    await lockPerson(tx, ctx, personId)
    const [other] = await store.overlapping(tx, 'absence', ctx.agency.id, personId, { from, until })
    if (other) {
      const says = `Đã ghi một thời gian nghỉ khác từ ngày ${viDate(other.from!)}, trùng với thời gian này. Hãy rút lại hoặc chọn ngày khác.`
      throw new Refusal('conflict', says, [], { fields: { from: 'Trùng thời gian nghỉ khác' } })
    }
    const source = await byHand(tx, ctx, reason)
    await assertFacts(
      tx,
      'absence',
      [{ key: { person_id: personId }, span: { from, until }, values: { reason: kind, note } }],
      source,
    )
    const name = await store.nameOf(tx, ctx.agency.id, personId, ctx.today)
    record({
      act: 'personnel.record-absence',
      says: `Ghi thời gian nghỉ của ${name} từ ngày ${viDate(from)}: ${absenceNames[kind]}`,
      subjectKind: 'person',
      subjectId: personId,
      detail: { reason },
    })
    return { done: true } as const
  })
}
