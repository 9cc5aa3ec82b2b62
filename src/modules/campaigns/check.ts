import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../access/model.ts'
import { act } from '../access/service.ts'
import { ensureUnitReach } from '../organisation/service.ts'
import type { CheckLines, ProposeCorrection } from './api.ts'
import * as store from './act-store.ts'
import { readLines } from './list-store.ts'
import { fieldNames, isWritten } from './model.ts'
import { missing } from './open.ts'
import { readWanted } from './wanted.ts'
import { fieldValue } from './words.ts'

/** The unit's part, locked while it may still be changed. */
async function openUnit(tx: Tx, ctx: Context, id: string, unitId: string): Promise<store.UnitLock> {
  await ensureUnitReach(tx, ctx, [unitId])
  const unit = await store.lockUnit(tx, ctx, id, unitId)
  if (!unit) throw missing()
  if (unit.closed) throw new Refusal('conflict', 'Đợt rà soát này đã đóng.')
  if (unit.handedIn) throw new Refusal('conflict', 'Đơn vị đã nộp danh sách, không sửa được nữa.')
  return unit
}

/** Xác nhận đúng: these lines, or all that were not looked at yet. */
export function checkLines(
  ctx: Context,
  id: string,
  unitId: string,
  { personIds }: CheckLines,
): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const { title } = await openUnit(tx, ctx, id, unitId)
    const lines = await readLines(tx, ctx, id, unitId, personIds)
    if (lines.length < new Set(personIds ?? []).size) throw elsewhere()
    const unseen = personIds ? lines : lines.filter(({ checked }) => !checked)
    await store.insertChecks(
      tx,
      ctx,
      id,
      unitId,
      unseen.map((line) => line.id),
    )
    record({
      act: 'campaigns.check',
      says: `Xác nhận ${unseen.length} người trong đợt rà soát “${title}”`,
      subjectKind: 'campaign',
      subjectId: id,
      unitId,
    })
    return { done: true } as const
  })
}

/** Đề nghị sửa: what is wrong, and what is right. */
export function proposeCorrection(
  ctx: Context,
  id: string,
  unitId: string,
  wanted: ProposeCorrection,
): Promise<{ id: string }> {
  return act(ctx, async (tx, record) => {
    const { title } = await openUnit(tx, ctx, id, unitId)
    const [line] = await readLines(tx, ctx, id, unitId, [wanted.personId])
    if (!line) throw elsewhere()
    if (isWritten(wanted.field)) readWanted(wanted.field, wanted.wanted, ctx.today)
    const held = fieldValue(wanted.field, line, ctx.today)
    if (held === wanted.wanted) {
      const says = 'Giá trị đề nghị giống giá trị đang ghi.'
      throw new Refusal('invalid', says, [], { fields: { wanted: says } })
    }
    const correctionId = await store.insertCorrection(tx, ctx, { id, unitId, held }, wanted)
    record({
      act: 'campaigns.propose',
      says: `Đề nghị sửa ${fieldNames[wanted.field].toLowerCase()} của ${line.fullName} trong đợt rà soát “${title}”`,
      subjectKind: 'person',
      subjectId: line.id,
      unitId,
    })
    return { id: correctionId }
  })
}

const elsewhere = () => new Refusal('missing', 'Người này hôm nay không có trong danh sách của đơn vị.')

/** Nộp danh sách: every line has been looked at; nothing changes after. */
export function handInList(ctx: Context, id: string, unitId: string): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const { title } = await openUnit(tx, ctx, id, unitId)
    const lines = await readLines(tx, ctx, id, unitId)
    const unseen = lines.filter(({ checked }) => !checked)
    if (unseen.length > 0) {
      const names = unseen.slice(0, 3).map(({ fullName }) => fullName)
      const says = `Còn ${unseen.length} người chưa xác nhận: ${names.join(', ')}${unseen.length > 3 ? '…' : ''}. Hãy xem hết rồi nộp.`
      throw new Refusal('conflict', says)
    }
    await store.handIn(tx, ctx, id, unitId, lines.length)
    record({
      act: 'campaigns.hand-in',
      says: `Nộp danh sách ${lines.length} người cho đợt rà soát “${title}”`,
      subjectKind: 'campaign',
      subjectId: id,
      unitId,
    })
    return { done: true } as const
  })
}
