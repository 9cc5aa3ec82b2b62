import { Refusal } from '#law/kit/refusal.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import { act } from '#modules/access/service.ts'
import { findClass, lockClass } from '../classes/class-store.ts'
import { noClass } from '../classes/save.ts'
import type { NewSession } from '../session-api.ts'
import * as store from './session-store.ts'

const bad = (field: string, says: string) => new Refusal('invalid', says, [], { fields: { [field]: says } })
export const noSession = () => new Refusal('missing', 'Không tìm thấy buổi học này.')

/** Thêm buổi học. */
export function addSession(ctx: Context, classId: string, wanted: NewSession): Promise<{ id: string }> {
  return act(ctx, async (tx, record) => {
    await lockClass(tx, ctx, classId)
    const held = await findClass(tx, ctx, classId)
    if (!held) throw noClass()
    if (wanted.ends <= wanted.starts) throw bad('ends', 'Giờ kết thúc phải sau giờ bắt đầu.')
    if (wanted.on < held.from || wanted.on > held.to)
      throw bad('on', `Lớp học từ ngày ${viDate(held.from)} đến ngày ${viDate(held.to)}.`)
    const clash = (await store.readSessions(tx, ctx, classId)).find(
      ({ on, starts, ends }) => on === wanted.on && starts < wanted.ends && wanted.starts < ends,
    )
    if (clash) throw bad('starts', `Trùng giờ với buổi “${clash.topic}” (${clash.starts}–${clash.ends}).`)
    const id = await store.insertSession(tx, ctx, classId, wanted)
    record({
      act: 'training.add-session',
      says: `Thêm buổi học “${wanted.topic}” ngày ${viDate(wanted.on)} của lớp “${held.name}”`,
      subjectKind: 'class',
      subjectId: classId,
    })
    return { id }
  })
}

/** Bỏ buổi học nobody was marked in. */
export function dropSession(ctx: Context, id: string): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const held = await store.findSession(tx, ctx, id)
    if (!held) throw noSession()
    if (held.marked > 0) throw new Refusal('conflict', `Buổi học đã điểm danh ${held.marked} người, không bỏ được nữa.`)
    await store.removeSession(tx, ctx, id)
    record({
      act: 'training.drop-session',
      says: `Bỏ buổi học “${held.topic}” ngày ${viDate(held.on)} của lớp “${held.className}”`,
      subjectKind: 'class',
      subjectId: held.classId,
    })
    return { done: true } as const
  })
}
