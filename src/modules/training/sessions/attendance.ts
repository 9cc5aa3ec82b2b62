import { Refusal } from '#law/kit/refusal.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import { act, ensureNotSelf, ensureReach, look } from '#modules/access/service.ts'
import { standingOf } from '../people/standing-store.ts'
import type { MarkAttendance, Session } from '../session-api.ts'
import { readMarks, upsertMarks } from './mark-store.ts'
import { noSession } from './sessions.ts'
import * as store from './session-store.ts'

/** Một buổi học, and who is marked how */
export function session(ctx: Context, id: string): Promise<Session> {
  return look(ctx, async (tx, record) => {
    const held = await store.findSession(tx, ctx, id)
    if (!held) throw noSession()
    const { key: _key, marked: _marked, ...told } = held
    record({
      act: 'training.read-session',
      says: `Xem điểm danh buổi “${held.topic}” ngày ${viDate(held.on)}`,
      subjectKind: 'class',
      subjectId: held.classId,
    })
    return { ...told, people: await readMarks(tx, ctx, held) }
  })
}

/** Điểm danh theo danh sách. */
export function markAttendance(ctx: Context, id: string, { marks }: MarkAttendance): Promise<{ done: true }> {
  const personIds = marks.map(({ personId }) => personId)
  return act(ctx, async (tx, record) => {
    const held = await store.findSession(tx, ctx, id)
    if (!held) throw noSession()
    if (held.on > ctx.today) throw new Refusal('conflict', `Buổi học này ngày ${viDate(held.on)}, chưa điểm danh được.`)
    await ensureReach(tx, ctx, personIds)
    ensureNotSelf(ctx, personIds)
    const standing = await standingOf(tx, ctx, held.classId)
    if (personIds.some((one) => !standing.get(one)?.sent))
      throw new Refusal('conflict', 'Có người chưa được cử đi học lớp này, không điểm danh được.')
    await upsertMarks(tx, ctx, id, marks, false)
    record({
      act: 'training.mark-attendance',
      says: `Điểm danh ${marks.length} người, buổi “${held.topic}” ngày ${viDate(held.on)} của lớp “${held.className}”`,
      subjectKind: 'class',
      subjectId: held.classId,
      detail: { marks },
    })
    return { done: true } as const
  })
}
