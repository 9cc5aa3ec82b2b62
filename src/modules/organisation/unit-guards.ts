import type { Tx } from '#db/connect.ts'
import type { Span } from '#db/history.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '#modules/access/model.ts'
import { ensureWholeAgency } from './agency.ts'
import type { UnitProfile } from './model.ts'
import * as store from './store.ts'
import * as units from './unit-store.ts'

const unitNotFound = () => new Refusal('missing', 'Không tìm thấy đơn vị này trong phạm vi được phân công.')

export async function ensureUnitReach(tx: Tx, ctx: Context, unitIds: readonly string[]): Promise<void> {
  if (!(await store.inReach(tx, ctx, unitIds))) throw unitNotFound()
}

/** One change of the tree at a time: two moves together could make a cycle that neither sees. */
export async function lockTree(tx: Tx, ctx: Context): Promise<void> {
  await store.lockAgency(tx, ctx.agency.id)
}

export async function lockUnit(tx: Tx, ctx: Context, unitId: string, version: string): Promise<UnitProfile> {
  await lockTree(tx, ctx)
  await ensureUnitReach(tx, ctx, [unitId])
  await store.lockUnitRows(tx, ctx.agency.id, [unitId], 'update')
  const held = await store.currentProfile(tx, ctx.agency.id, unitId, version)
  if (held) return held
  const current = await store.findProfile(tx, ctx.agency.id, unitId, ctx.today)
  throw new Refusal('conflict', 'Đơn vị này vừa được người khác sửa. Hãy xem bản mới rồi sửa lại.', [], { current })
}

/** What the unit is on this day; it stays so until that profile ends. */
export async function profileOn(
  tx: Tx,
  ctx: Context,
  { id, name }: Pick<UnitProfile, 'id' | 'name'>,
  day: PlainDate,
): Promise<UnitProfile> {
  const found = await store.findProfile(tx, ctx.agency.id, id, day)
  if (found && (found.from === null || found.from <= day) && (found.until === null || day < found.until)) return found
  throw new Refusal('invalid', `${name} không tồn tại ngày ${viDate(day)}. Hãy chọn ngày khác.`)
}

export async function ensureParent(
  tx: Tx,
  ctx: Context,
  unitId: string | null,
  parentId: string | null,
  span: Span & { from: PlainDate },
): Promise<void> {
  if (parentId === null) return ensureWholeAgency(ctx)
  await ensureUnitReach(tx, ctx, [parentId])
  if (unitId && (await units.isAbove(tx, ctx.agency.id, unitId, parentId, span))) {
    throw new Refusal('invalid', 'Một đơn vị không thể trực thuộc chính nó hoặc đơn vị cấp dưới của nó.', [], {
      fields: { parentId: 'Chọn đơn vị khác' },
    })
  }
  if (await units.standsOver(tx, ctx.agency.id, parentId, span)) return
  throw new Refusal('invalid', `Đơn vị cấp trên không tồn tại liên tục từ ngày ${viDate(span.from)}.`, [], {
    fields: { parentId: 'Chọn đơn vị khác' },
  })
}

/** One code, one unit on a day; it may have been another unit's on other days. */
export async function ensureCodeFree(
  tx: Tx,
  ctx: Context,
  unitId: string | null,
  code: string | null,
  span: Span & { from: PlainDate },
): Promise<void> {
  if (code === null) return
  const bearer = await units.bearerOf(tx, ctx.agency.id, code, span, unitId)
  if (!bearer) return
  const until = bearer.until ? ` đến ngày ${viDate(bearer.until)}` : ''
  throw new Refusal(
    'conflict',
    `Mã ${code} đang là mã của ${bearer.name}${until}. Hãy dùng mã khác hoặc ngày khác.`,
    [],
    {
      fields: { code: 'Mã đã dùng trong thời gian này' },
    },
  )
}
