import { assertFacts, openSource, retract } from '#db/history.ts'
import { viDate } from '#lib/date.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '#modules/access/model.ts'
import { act } from '#modules/access/service.ts'
import type { SetQuotas } from './api.ts'
import { staffKindNames, staffKinds } from './model.ts'
import { ensureUnitReach, lockTree, profileOn } from './unit-guards.ts'
import * as units from './unit-store.ts'

/** Giao biên chế từ một ngày, until the next assignment that is already recorded. */
export function setQuotas(
  ctx: Context,
  unitId: string,
  { version, quota, from, reason }: SetQuotas,
): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    await lockTree(tx, ctx)
    await ensureUnitReach(tx, ctx, [unitId])
    const current = await units.quotaVersion(tx, ctx.agency.id, unitId)
    if (current !== version) {
      throw new Refusal(
        'conflict',
        'Biên chế của đơn vị này vừa được người khác sửa. Hãy xem bản mới rồi sửa lại.',
        [],
        { current: { quotaVersion: current, quota: await units.quotaOn(tx, ctx.agency.id, unitId, from) } },
      )
    }
    const unit = await profileOn(tx, ctx, { id: unitId, name: 'Đơn vị' }, from)
    const next = await units.nextQuotaChanges(tx, ctx.agency.id, unitId, from)
    const source = await openSource(tx, ctx.agency.id, { kind: 'correction', accountId: ctx.actor.accountId, reason })
    const spans = staffKinds.map((staff) => ({
      key: { unit_id: unitId, staff },
      span: { from, until: next.get(staff) ?? unit.until },
    }))
    const given = spans.flatMap((one) =>
      quota[one.key.staff] === null ? [] : [{ ...one, values: { quota: quota[one.key.staff] } }],
    )
    await assertFacts(tx, 'staff_quota', given, source)
    await retract(
      tx,
      'staff_quota',
      spans.filter(({ key }) => quota[key.staff] === null),
      source,
    )
    record({
      act: 'organisation.set-quotas',
      says: `Giao biên chế cho ${unit.name} từ ngày ${viDate(from)}: ${quotaWords(quota)}`,
      subjectKind: 'unit',
      subjectId: unitId,
      detail: { reason },
    })
    return { done: true } as const
  })
}

const quotaWords = (quota: SetQuotas['quota']) =>
  staffKinds
    .flatMap((staff) => (quota[staff] === null ? [] : [`${quota[staff]} ${staffKindNames[staff].toLowerCase()}`]))
    .join(', ') || 'chưa giao'
