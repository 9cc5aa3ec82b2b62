import { openSource, retract } from '#db/history.ts'
import { viDate } from '#lib/date.ts'
import { newId } from '#lib/id.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '#modules/access/model.ts'
import { act } from '#modules/access/service.ts'
import type { EditUnit, EndUnit, NewUnit, OrderUnits } from './api.ts'
import { rebuildClosure } from './closure.ts'
import type { UnitProfile } from './model.ts'
import { ensureCodeFree, ensureParent, lockTree, lockUnit, profileOn } from './unit-guards.ts'
import * as units from './unit-store.ts'

/** Lập đơn vị từ một ngày. */
export function createUnit(
  ctx: Context,
  { name, parentId, from, reason, kind = null, code = null }: NewUnit,
): Promise<{ id: string }> {
  return act(ctx, async (tx, record) => {
    await lockTree(tx, ctx)
    await ensureParent(tx, ctx, null, parentId, { from })
    await ensureCodeFree(tx, ctx, null, code, { from })
    const id = newId()
    const position = await units.nextPosition(tx, ctx.agency.id, parentId)
    const source = await openSource(tx, ctx.agency.id, { kind: 'correction', accountId: ctx.actor.accountId, reason })
    await units.insertUnits(tx, ctx.agency.id, [id])
    await units.writeProfiles(tx, [{ unitId: id, name, parentId, position, kind, code, span: { from } }], source)
    await rebuildClosure(tx, [id], { from }, source)
    record({
      act: 'organisation.create-unit',
      says: `Lập đơn vị ${name} từ ngày ${viDate(from)}`,
      subjectKind: 'unit',
      subjectId: id,
      detail: { reason },
    })
    return { id }
  })
}

/** Đổi tên, chuyển đơn vị từ một ngày, until the next change that is already recorded. */
export function editUnit(ctx: Context, unitId: string, wanted: EditUnit): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const held = await lockUnit(tx, ctx, unitId, wanted.version)
    const { name, parentId, from, reason } = wanted
    const before = await profileOn(tx, ctx, held, from)
    const span = { from, until: before.until }
    const { kind = before.kind, code = before.code } = wanted
    await ensureCodeFree(tx, ctx, unitId, code, span)
    const moves = parentId !== before.parentId
    if (moves) await ensureParent(tx, ctx, unitId, parentId, span)
    const position = moves ? await units.nextPosition(tx, ctx.agency.id, parentId) : before.position
    const source = await openSource(tx, ctx.agency.id, { kind: 'correction', accountId: ctx.actor.accountId, reason })
    await units.writeProfiles(tx, [{ unitId, name, parentId, position, kind, code, span }], source)
    await rebuildClosure(tx, [unitId], span, source)
    record({
      act: 'organisation.edit-unit',
      says: editWords(before, wanted),
      subjectKind: 'unit',
      subjectId: unitId,
      detail: { reason },
    })
    return { done: true } as const
  })
}

function editWords(before: UnitProfile, { name, parentId, from }: EditUnit): string {
  const renamed = name === before.name ? `đơn vị ${before.name}` : `tên đơn vị ${before.name} thành ${name}`
  return `${parentId === before.parentId ? 'Sửa' : 'Chuyển cấp trên và sửa'} ${renamed} từ ngày ${viDate(from)}`
}

/** Kết thúc một đơn vị không còn người và không còn đơn vị trực thuộc. */
export function endUnit(ctx: Context, unitId: string, { version, on, reason }: EndUnit): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const held = await lockUnit(tx, ctx, unitId, version)
    await profileOn(tx, ctx, held, on)
    const { people, children } = await units.dependants(tx, ctx.agency.id, unitId, on)
    if (children > 0)
      throw new Refusal(
        'conflict',
        `${held.name} còn ${children} đơn vị trực thuộc từ ngày ${viDate(on)}. Hãy chuyển hoặc kết thúc các đơn vị đó trước.`,
      )
    if (people > 0)
      throw new Refusal(
        'conflict',
        `${held.name} còn ${people} người từ ngày ${viDate(on)}. Hãy chuyển họ sang đơn vị khác trước.`,
      )
    const source = await openSource(tx, ctx.agency.id, { kind: 'correction', accountId: ctx.actor.accountId, reason })
    const span = { from: on }
    await retract(tx, 'unit_profile', [{ key: { unit_id: unitId }, span }], source)
    await retract(tx, 'unit_closure', [{ key: { descendant_id: unitId }, span }], source)
    await retract(tx, 'staff_quota', [{ key: { unit_id: unitId }, span }], source)
    record({
      act: 'organisation.end-unit',
      says: `Kết thúc đơn vị ${held.name} từ ngày ${viDate(on)}`,
      subjectKind: 'unit',
      subjectId: unitId,
      detail: { reason },
    })
    return { done: true } as const
  })
}

/** Xếp lại thứ tự các đơn vị cùng cấp, từ hôm nay. */
export function orderUnits(ctx: Context, { parentId, unitIds }: OrderUnits): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    await lockTree(tx, ctx)
    await ensureParent(tx, ctx, null, parentId, { from: ctx.today })
    const held = await units.childrenOf(tx, ctx.agency.id, parentId, ctx.today)
    const known = new Map(held.map((child) => [child.id, child]))
    if (held.length !== new Set(unitIds).size || !unitIds.every((id) => known.has(id))) {
      throw new Refusal('conflict', 'Các đơn vị cùng cấp vừa được người khác sửa. Hãy xem lại rồi xếp thứ tự.', [], {
        current: held,
      })
    }
    const source = await openSource(tx, ctx.agency.id, {
      kind: 'correction',
      accountId: ctx.actor.accountId,
      reason: 'Xếp lại thứ tự đơn vị',
    })
    const moved = unitIds.flatMap((id, position) =>
      known.get(id)!.position === position ? [] : [{ ...known.get(id)!, position }],
    )
    const profiles = moved.map(({ id, name, position, kind, code, until }) => ({
      unitId: id,
      name,
      parentId,
      position,
      kind,
      code,
      span: { from: ctx.today, until },
    }))
    await units.writeProfiles(tx, profiles, source)
    record({
      act: 'organisation.order-units',
      says: `Xếp lại thứ tự ${unitIds.length} đơn vị`,
      subjectKind: 'unit',
      subjectId: parentId,
    })
    return { done: true } as const
  })
}
