import { assertFacts, end } from '#db/history.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import type { NewNotice, WithdrawFact } from './api.ts'
import { gone, invalid, openAct } from './open-act.ts'
import { readNotices } from './notice-store.ts'
import type { Done } from './record.ts'

/** Ghi thông báo nghỉ hưu. */
export function recordNotice(ctx: Context, personId: string, wanted: NewNotice): Promise<Done> {
  const { notifiedOn, retiresFrom, paper, reason } = wanted
  if (notifiedOn > ctx.today) throw invalid('notifiedOn', 'Ngày thông báo không được ở sau hôm nay.')
  if (retiresFrom <= notifiedOn) throw invalid('retiresFrom', 'Ngày nghỉ hưu phải sau ngày thông báo.')
  return act(ctx, async (tx, record) => {
    const source = await openAct(tx, ctx, personId, reason)
    const [known] = await readNotices(tx, ctx, [personId])
    if (known) {
      const says = `Người này đã có thông báo nghỉ hưu ${known.paper} ngày ${viDate(known.notifiedOn)}. Hãy rút dòng ấy trước.`
      throw new Refusal('conflict', says, [], { current: known })
    }
    const values = { notified_on: notifiedOn, retires_from: retiresFrom }
    await assertFacts(
      tx,
      'retirement_notice',
      [{ key: { person_id: personId, paper }, span: { from: notifiedOn }, values }],
      source,
    )
    record({
      act: 'pay.record-retirement-notice',
      says: `Ghi thông báo nghỉ hưu ${paper} ngày ${viDate(notifiedOn)}, nghỉ từ ngày ${viDate(retiresFrom)}`,
      subjectKind: 'person',
      subjectId: personId,
      detail: { ...wanted },
    })
    return { done: true } as const
  })
}

/** Rút thông báo nghỉ hưu ghi nhầm. */
export function withdrawNotice(
  ctx: Context,
  personId: string,
  factId: string,
  { reason }: WithdrawFact,
): Promise<Done> {
  return act(ctx, async (tx, record) => {
    const source = await openAct(tx, ctx, personId, reason)
    const fact = (await readNotices(tx, ctx, [personId])).find(({ id }) => id === factId)
    if (!fact) throw gone()
    await end(tx, 'retirement_notice', { person_id: personId, paper: fact.paper }, null, source)
    record({
      act: 'pay.withdraw-retirement-notice',
      says: `Rút thông báo nghỉ hưu ghi nhầm ${fact.paper}. Lý do: ${reason}`,
      subjectKind: 'person',
      subjectId: personId,
      detail: { ...fact },
    })
    return { done: true } as const
  })
}
