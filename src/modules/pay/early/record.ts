import { assertFacts, end } from '#db/history.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import type { NewPastRaise, WithdrawFact } from './api.ts'
import { gone, invalid, openAct } from './open-act.ts'
import { readRaises } from './past-store.ts'

export type Done = { done: true }

/** Ghi một lần nâng bậc trước thời hạn có từ trước, so that the next one is judged by it. */
export function recordPastRaise(ctx: Context, personId: string, wanted: NewPastRaise): Promise<Done> {
  const { kind, year, effective, decidedOn, paper, reason } = wanted
  if (decidedOn > ctx.today) throw invalid('decidedOn', 'Ngày quyết định không được ở sau hôm nay.')
  return act(ctx, async (tx, record) => {
    const source = await openAct(tx, ctx, personId, reason)
    const known = (await readRaises(tx, ctx, { personIds: [personId] })).find((one) => one.effective === effective)
    if (known) {
      const says = `Lần nâng bậc trước thời hạn hưởng từ ngày ${viDate(effective)} đã được ghi.`
      throw new Refusal('conflict', says, [], { current: known })
    }
    const values = { kind, review_year: year, decided_on: decidedOn, paper }
    await assertFacts(
      tx,
      'early_raise',
      [{ key: { person_id: personId, effective }, span: { from: effective }, values }],
      source,
    )
    record({
      act: 'pay.record-early-raise',
      says: `Ghi lần nâng bậc trước thời hạn đã có: Quyết định ${paper}, hưởng từ ngày ${viDate(effective)}`,
      subjectKind: 'person',
      subjectId: personId,
      detail: { ...wanted },
    })
    return { done: true } as const
  })
}

/** Rút một lần nâng bậc ghi nhầm; what a decision here gave is taken back by revoking it. */
export function withdrawPastRaise(
  ctx: Context,
  personId: string,
  factId: string,
  { reason }: WithdrawFact,
): Promise<Done> {
  return act(ctx, async (tx, record) => {
    const source = await openAct(tx, ctx, personId, reason)
    const fact = (await readRaises(tx, ctx, { personIds: [personId] })).find(({ id }) => id === factId)
    if (!fact) throw gone()
    if (fact.decisionId)
      throw new Refusal(
        'conflict',
        `Lần nâng bậc này do Quyết định ${fact.paper ?? ''} ký ở đây. Muốn bỏ thì thu hồi quyết định ấy.`,
      )
    await end(tx, 'early_raise', { person_id: personId, effective: fact.effective }, null, source)
    record({
      act: 'pay.withdraw-early-raise',
      says: `Rút lần nâng bậc trước thời hạn ghi nhầm, hưởng từ ngày ${viDate(fact.effective)}. Lý do: ${reason}`,
      subjectKind: 'person',
      subjectId: personId,
      detail: { ...fact },
    })
    return { done: true } as const
  })
}
