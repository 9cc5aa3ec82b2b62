import { Refusal } from '#law/kit/refusal.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import { act } from '#modules/access/service.ts'
import { attendanceNames } from '../model.ts'
import { standingOf } from '../people/standing-store.ts'
import type { CheckedIn, CheckIn, Code } from '../session-api.ts'
import { codeAt, readCode } from './code.ts'
import { noSession } from './sessions.ts'
import { findSession, type HeldSession } from './session-store.ts'
import { markOf, readMarks, upsertMarks } from './mark-store.ts'

const now = () => Math.floor(Date.now() / 1000)
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' })
const graceMinutes = 10

/** Mã điểm danh on the teacher's screen: another one every half minute. */
export async function sessionCode(ctx: Context, id: string, origin: string): Promise<Code> {
  const held = await findSession(ctx.db, ctx, id)
  if (!held) throw noSession()
  if (held.on !== ctx.today)
    throw new Refusal('conflict', `Buổi học này ngày ${viDate(held.on)}; mã điểm danh chỉ hiện trong ngày học.`)
  const { code, seconds } = codeAt(held.key, id, now())
  const people = await readMarks(ctx.db, ctx, held)
  const { qrCode } = await import('#documents/qr.ts')
  const text = `${new URL(origin).origin}/dao-tao/diem-danh/${id}?ma=${encodeURIComponent(code)}`
  const there = people.filter(({ state }) => state === 'present' || state === 'late').length
  return { code, seconds, svg: qrCode(text), there, people: people.length }
}

/** Điểm danh bằng mã: the learner himself, once, while the code stands. */
export function checkIn(ctx: Context, { sessionId, code }: CheckIn): Promise<CheckedIn> {
  return act(ctx, async (tx, record) => {
    const held = await findSession(tx, ctx, sessionId)
    const read = held ? readCode(held.key, sessionId, code, now()) : 'wrong'
    if (!held || read === 'wrong')
      throw new Refusal('invalid', 'Mã điểm danh không đúng. Hãy quét lại mã trên màn hình.')
    if (read === 'old')
      throw new Refusal('conflict', 'Mã điểm danh này đã hết hạn. Hãy quét mã đang hiện trên màn hình của giảng viên.')
    if (held.on !== ctx.today)
      throw new Refusal('conflict', `Buổi học này ngày ${viDate(held.on)}, không phải hôm nay.`)
    const { personId } = ctx.actor
    const standing = personId ? (await standingOf(tx, ctx, held.classId)).get(personId) : undefined
    if (!personId || !standing?.sent)
      throw new Refusal('forbidden', `Anh/chị không có tên trong danh sách lớp “${held.className}”.`)
    const earlier = await markOf(tx, ctx, sessionId, personId)
    if (earlier === 'present' || earlier === 'late')
      throw new Refusal('conflict', 'Anh/chị đã được điểm danh buổi này rồi.')
    const state = isLate(held) ? 'late' : 'present'
    await upsertMarks(tx, ctx, sessionId, [{ personId, state, reason: null }], true)
    record({
      act: 'training.check-in',
      says: `Điểm danh bằng mã: ${attendanceNames[state].toLocaleLowerCase('vi')}, buổi “${held.topic}” của lớp “${held.className}”`,
      subjectKind: 'person',
      subjectId: personId,
    })
    return { says: said(state), className: held.className }
  })
}

const said = (state: 'present' | 'late') => (state === 'late' ? 'Đã điểm danh: đến muộn.' : 'Đã điểm danh: có mặt.')

/** By the wall clock of the hall, ten minutes allowed */
function isLate({ starts }: HeldSession): boolean {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
  return minutes(clock.format(Date.now())) > minutes(starts) + graceMinutes
}
