import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDate } from '#lib/date.ts'
import type { Context, Entry } from '../../access/model.ts'
import { act, ensureNotSelf, notFound } from '../../access/service.ts'
import type { DecideOvertime, WorkedOvertime } from './api.ts'
import { ensureRoom, tooLate } from './ask.ts'
import { clockOf, minutesOf, type Stage, stageNames } from './model.ts'
import { roomFor } from './room.ts'
import { stageOf } from './stage.ts'
import * as store from './store.ts'
import * as limits from './limit-store.ts'
import * as acts from './act-store.ts'

type Done = { done: true }
type Row = store.OvertimeRow

/** Duyệt hoặc không duyệt: another than who asked, another than who works. */
export const decideOvertime = (ctx: Context, id: string, { approve, note }: DecideOvertime) =>
  step(ctx, id, ['asked'], async (tx, row) => {
    ensureNotSelf(ctx, [row.personId])
    if (row.askedBy === ctx.actor.accountId) {
      throw new Refusal('forbidden', 'Người đề nghị không tự duyệt đề nghị của mình. Hãy để người khác duyệt.')
    }
    if (approve) {
      if (row.day < ctx.today) throw tooLate(row.day)
      const before = await limits.approvedBefore(tx, ctx, row.personId, row.day)
      ensureRoom(row.fullName, await roomFor(tx, ctx, row, before))
    }
    await acts.decide(tx, ctx, id, approve, note)
    return entry(
      row,
      approve ? { act: 'pay.approve-overtime', verb: 'Duyệt' } : { act: 'pay.refuse-overtime', verb: 'Không duyệt' },
    )
  })

/** Xác nhận giờ đã làm, within what was approved. */
export const confirmOvertime = (ctx: Context, id: string, { from, to }: WorkedOvertime) =>
  step(ctx, id, ['approved'], async (tx, row) => {
    ensureNotSelf(ctx, [row.personId])
    if (row.day > ctx.today)
      throw new Refusal('invalid', `Chưa đến ngày ${viDate(row.day)}: chưa xác nhận được giờ đã làm.`)
    const [starts, ends] = [minutesOf(from), minutesOf(to)]
    if (starts < row.starts || ends > row.ends) throw outside(row)
    await acts.confirm(tx, ctx, id, starts, ends)
    return entry(row, { act: 'pay.confirm-overtime', verb: `Xác nhận đã làm từ ${from} đến ${to},` })
  })

/** Rút đề nghị, until it is worked. */
export const withdrawOvertime = (ctx: Context, id: string) =>
  step(ctx, id, ['asked', 'approved'], async (tx, row) => {
    ensureNotSelf(ctx, [row.personId])
    await acts.withdraw(tx, ctx, id)
    return entry(row, { act: 'pay.withdraw-overtime', verb: 'Rút' })
  })

function step(
  ctx: Context,
  id: string,
  from: readonly Stage[],
  work: (tx: Tx, row: Row) => Promise<Entry>,
): Promise<Done> {
  return act(ctx, async (tx, record) => {
    const seen = await store.one(tx, ctx, id)
    if (!seen) throw notFound()
    await store.lockPerson(tx, ctx, seen.personId)
    const row = (await store.one(tx, ctx, id, true))!
    const stage = stageOf(row)
    if (!from.includes(stage)) {
      throw new Refusal('conflict', `Lần làm thêm giờ này đang ở bước “${stageNames[stage]}”. Hãy tải lại trang.`, [], {
        current: { stage },
      })
    }
    record(await work(tx, row))
    return { done: true } as const
  })
}

type Named = { readonly act: string; readonly verb: string }

const entry = ({ id, personId, unitId, fullName, day, starts, ends }: Row, { act: name, verb }: Named): Entry => ({
  act: name,
  says: `${verb} làm thêm giờ ngày ${viDate(day)} từ ${clockOf(starts)} đến ${clockOf(ends)}: ${fullName}`,
  subjectKind: 'person',
  subjectId: personId,
  unitId,
  detail: { overtime: id },
})

const outside = ({ starts, ends }: Row) =>
  new Refusal(
    'invalid',
    `Chỉ trả cho giờ đã duyệt, từ ${clockOf(starts)} đến ${clockOf(ends)}. Giờ ngoài khoảng này phải đề nghị và duyệt trước.`,
    [],
    { fields: { to: 'Không ra ngoài khoảng đã duyệt.' } },
  )
