import { assertFacts, openSource } from '#db/history.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import { ensureUnitReach, holdUnits } from '../../organisation/service.ts'
import type { NewWorkplace } from './api.ts'
import { ruleOf } from './kinds.ts'
import { lockPay } from './paid-store.ts'
import { type WorkplaceEra, workplacesOf } from './workplace-store.ts'

/** Ghi nơi làm việc của một đơn vị: vùng, phụ cấp khu vực, đơn vị sự nghiệp hay không; until the next already recorded. */
export function recordWorkplace(ctx: Context, unitId: string, wanted: NewWorkplace): Promise<{ done: true }> {
  const { region, area, publicService, basis, from, reason, replaces } = wanted
  return act(ctx, async (tx, record) => {
    await ensureUnitReach(tx, ctx, [unitId])
    await lockPay(tx, ctx)
    await holdUnits(tx, ctx.agency.id, [unitId])
    const eras = await workplacesOf(tx, ctx, [unitId])
    if (replaces !== undefined) ensureSeen(eras, from, replaces)
    const until = eras.findLast((era) => era.from !== null && era.from > from)?.from ?? null
    if (area !== null) ensureArea(area, from)
    const source = await openSource(tx, ctx.agency.id, { kind: 'correction', accountId: ctx.actor.accountId, reason })
    const values = { region, area, public_service: publicService, basis }
    await assertFacts(tx, 'unit_workplace', [{ key: { unit_id: unitId }, span: { from, until }, values }], source)
    record({
      act: 'pay.record-workplace',
      says: `Ghi nơi làm việc của đơn vị từ ngày ${viDate(from)} theo ${basis}`,
      subjectKind: 'unit',
      subjectId: unitId,
      unitId,
      detail: { ...wanted },
    })
    return { done: true } as const
  })
}

function ensureSeen(eras: readonly WorkplaceEra[], day: PlainDate, replaces: string | null): void {
  const current = eras.find(({ from, until }) => (from === null || from <= day) && (until === null || day < until))
  if ((current?.id ?? null) === replaces) return
  const says = 'Nơi làm việc của đơn vị này vừa được người khác ghi. Hãy xem bản mới rồi làm lại.'
  throw new Refusal('conflict', says, [], { current: current ?? null })
}

function ensureArea(area: string, from: PlainDate): void {
  const rule = ruleOf('area', from)
  if (rule.value.rates!.some((rate) => new Decimal(rate).eq(area))) return
  const says = `Phụ cấp khu vực không có mức ${area.replace('.', ',')} tại ngày ${viDate(from)}.`
  throw new Refusal('invalid', says, [rule], { fields: { area: says } })
}
