import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../../access/model.ts'
import { look, notFound } from '../../access/service.ts'
import { firstOf } from '../payroll/months.ts'
import * as limits from './limit-store.ts'
import { reckonOvertime } from './month.ts'
import { paidFinding } from './paid-store.ts'
import { roomFor } from './room.ts'
import { stageOf } from './stage.ts'
import * as store from './store.ts'

/** Căn cứ: of the amount once worked, of the hours that may be worked before. */
export function explainOvertime(ctx: Context, id: string) {
  return look(ctx, async (tx, record) => {
    const row = await store.one(tx, ctx, id)
    if (!row) throw notFound()
    record({
      act: 'pay.read-overtime',
      says: `Xem căn cứ làm thêm giờ: ${row.fullName}`,
      subjectKind: 'person',
      subjectId: row.personId,
    })
    const stage = stageOf(row)
    if (stage === 'paid') return paidFinding(tx, ctx, id)
    if (stage !== 'worked') return roomFor(tx, ctx, row, await beforeIt(tx, ctx, row))
    const reckoned = await reckonOvertime(tx, ctx, { month: firstOf(row.day), personId: row.personId })
    const { amount, missing } = reckoned.find((one) => one.row.id === id)!
    if (!amount) throw new Refusal('not-yet-lawful', missing ?? 'Chưa tính được')
    return amount
  })
}

/** Approved hours besides its own. */
async function beforeIt(tx: Tx, ctx: Context, row: store.OvertimeRow) {
  const all = await limits.approvedBefore(tx, ctx, row.personId, row.day)
  const own = row.approved && !row.withdrawn ? row.ends - row.starts : 0
  return { day: all.day - own, month: all.month - own, year: all.year - own }
}
