import { Refusal } from '#law/kit/refusal.ts'
import { viDate } from '#lib/date.ts'
import type { Tx } from '#db/connect.ts'
import type { Context } from '../../access/model.ts'
import { act, ensureNotSelf, ensureReach } from '../../access/service.ts'
import type { AskOvertime } from './api.ts'
import { clockOf, minutesOf } from './model.ts'
import { roomFor } from './room.ts'
import * as store from './store.ts'
import * as limits from './limit-store.ts'
import * as acts from './act-store.ts'

/** Đề nghị làm thêm giờ, before it is worked; all of the people or none. */
export function askOvertime(ctx: Context, wanted: AskOvertime): Promise<{ ids: string[] }> {
  const personIds = [...new Set(wanted.personIds)].toSorted()
  if (wanted.day < ctx.today) throw tooLate(wanted.day)
  const asked = { ...wanted, starts: minutesOf(wanted.from), ends: minutesOf(wanted.to) }
  return act(ctx, async (tx, record) => {
    await ensureReach(tx, ctx, personIds)
    ensureNotSelf(ctx, personIds)
    const ids: string[] = []
    for (const personId of personIds) {
      const { unitId, fullName } = await ensureMay(tx, ctx, { ...asked, personId })
      const id = await acts.insert(tx, ctx, { ...asked, personId, unitId })
      ids.push(id)
      record({
        act: 'pay.ask-overtime',
        says: `Đề nghị làm thêm giờ ngày ${viDate(asked.day)} từ ${clockOf(asked.starts)} đến ${clockOf(asked.ends)}: ${fullName}`,
        subjectKind: 'person',
        subjectId: personId,
        unitId,
        detail: { overtime: id, purpose: asked.purpose },
      })
    }
    return { ids }
  })
}

type One = Pick<store.OvertimeRow, 'personId' | 'day' | 'starts' | 'ends' | 'purpose' | 'extended' | 'compensated'>

async function ensureMay(tx: Tx, ctx: Context, one: One) {
  await store.lockPerson(tx, ctx, one.personId)
  const post = await limits.postOn(tx, ctx, one.personId, one.day)
  if (!post) {
    throw new Refusal('invalid', `Có người không công tác tại cơ quan ngày ${viDate(one.day)}. Hãy bỏ người ấy ra.`)
  }
  if (await limits.overlaps(tx, ctx, one)) {
    throw new Refusal('conflict', `${post.fullName} đã có đề nghị làm thêm giờ trùng giờ này trong ngày.`)
  }
  ensureRoom(post.fullName, await roomFor(tx, ctx, one, await limits.approvedBefore(tx, ctx, one.personId, one.day)))
  return post
}

/** Refuses with every limit and what is left of it. */
export function ensureRoom(fullName: string, room: Awaited<ReturnType<typeof roomFor>>): void {
  if (!room.value.allowed) throw new Refusal('not-yet-lawful', `${fullName}: ${room.says}.`, [room])
}

export const tooLate = (day: store.OvertimeRow['day']) =>
  new Refusal('invalid', `Làm thêm giờ phải được đề nghị và duyệt trước khi làm; ngày ${viDate(day)} đã qua.`, [], {
    fields: { day: 'Hãy chọn từ hôm nay trở đi.' },
  })
