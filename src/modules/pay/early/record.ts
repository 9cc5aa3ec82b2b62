import type { Tx } from '#db/connect.ts'
import { assertFacts, end, lockPeople, openSource, type Source } from '#db/history.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { act, ensureNotSelf, ensureReach } from '../../access/service.ts'
import type { NewNotice, NewPastRaise, WithdrawFact } from './api.ts'
import { readNotices, readRaises } from './past-store.ts'

type Done = { done: true }

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

async function openAct(tx: Tx, ctx: Context, personId: string, reason: string): Promise<Source> {
  await ensureReach(tx, ctx, [personId])
  ensureNotSelf(ctx, [personId])
  await lockPeople(tx, ctx.agency.id, [personId])
  return openSource(tx, ctx.agency.id, { kind: 'correction', accountId: ctx.actor.accountId, reason })
}

const gone = () => new Refusal('missing', 'Dòng này không còn, có thể người khác vừa rút. Hãy tải lại hồ sơ.')

const invalid = (field: string, says: string) => new Refusal('invalid', says, [], { fields: { [field]: says } })
