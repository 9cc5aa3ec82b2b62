import type { Tx } from '#db/connect.ts'
import { barredTies, tieWords } from '#law/exams/barred-kin.ts'
import { finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { newId } from '#lib/id.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import { ensureWhole, examSeen, lockArranged } from '../exam/guard.ts'
import type { HeldExam } from '../exam/store.ts'
import { lawful } from '../panel/conflicts.ts'
import { tiesBetween } from '../panel/kin.ts'
import { candidateIds, readPeople, readRelatives } from '../panel/kin-store.ts'
import type { Hall, Invigilator, NewSession, WriteRoom } from './api.ts'
import * as store from './store.ts'
import { vietnamMoment } from './words.ts'

export async function hall(ctx: Context, examId: string): Promise<Hall> {
  const { candidates } = await examSeen(ctx.db, ctx, examId)
  const [sessions, rooms, seats] = await Promise.all([
    store.readSessions(ctx.db, ctx, examId),
    store.readRooms(ctx.db, ctx, examId),
    store.readSeats(ctx.db, ctx, examId),
  ])
  const inRoom = Map.groupBy(seats, ({ roomId }) => roomId)
  return {
    candidates,
    capacity: rooms.reduce((sum, room) => sum + room.rows * room.columns, 0),
    seated: seats.length,
    sessions: sessions.map((session) => ({
      ...session,
      rooms: rooms
        .filter(({ sessionId }) => sessionId === session.id)
        .map((room) => ({ ...room, seats: inRoom.get(room.id) ?? [] })),
    })),
  }
}

/** Ai có thể coi thi. */
export async function invigilators(ctx: Context): Promise<Invigilator[]> {
  ensureWhole(ctx)
  return store.readAccounts(ctx.db, ctx.agency.id)
}

/** Thêm ca thi, or another hour for one; a new one cannot join papers already drawn. */
export function writeSession(
  ctx: Context,
  examId: string,
  { startsAt }: NewSession,
  sessionId?: string,
): Promise<{ id: string }> {
  return act(ctx, async (tx, record) => {
    const exam = await lockArranged(tx, ctx, examId)
    const id = sessionId ?? newId()
    if (sessionId) {
      ensureMayMove(await sessionOf(tx, ctx, examId, sessionId), new Date(startsAt))
      await store.moveSession(tx, ctx.agency.id, id, startsAt)
    } else {
      if (exam.drawn) throw new Refusal('conflict', 'Đề thi đã rút và niêm phong, không thêm ca thi được nữa.')
      await store.insertSession(tx, ctx.agency.id, examId, id, startsAt)
    }
    const says = `${sessionId ? 'Đổi giờ' : 'Thêm'} ca thi của “${exam.name}”: ${vietnamMoment(new Date(startsAt))}`
    record({ act: 'exams.write-session', says, subjectKind: 'exam', subjectId: examId })
    return { id }
  })
}

export function removeSession(ctx: Context, examId: string, sessionId: string): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const exam = await lockArranged(tx, ctx, examId)
    const session = await sessionOf(tx, ctx, examId, sessionId)
    if (session.drawn) throw new Refusal('conflict', 'Ca thi đã có đề niêm phong, không bỏ được nữa.')
    await store.deleteSession(tx, ctx.agency.id, sessionId)
    record({
      act: 'exams.remove-session',
      says: `Bỏ một ca thi của “${exam.name}”`,
      subjectKind: 'exam',
      subjectId: examId,
    })
    return { done: true } as const
  })
}

/** Xếp phòng thi và giám thị; nobody watches a relative. */
export function writeRoom(
  ctx: Context,
  examId: string,
  sessionId: string,
  room: WriteRoom,
  roomId?: string,
): Promise<{ id: string }> {
  return act(ctx, async (tx, record) => {
    const exam = await lockArranged(tx, ctx, examId)
    ensureNotStarted(await sessionOf(tx, ctx, examId, sessionId))
    if (await store.otherRoomNamed(tx, ctx.agency.id, sessionId, room.name, roomId ?? null)) {
      const says = `Ca thi này đã có phòng tên “${room.name}”.`
      throw new Refusal('conflict', says, [], { fields: { name: says } })
    }
    if (roomId) await ensureRoomFits(tx, ctx, sessionId, roomId, room)
    await ensureInvigilators(tx, ctx, exam, room.invigilators)
    const id = await store.writeRoom(tx, ctx.agency.id, sessionId, room, roomId)
    record({
      act: 'exams.write-room',
      says: `Xếp ${room.name} (${room.rows} hàng × ${room.columns} ghế) của “${exam.name}”`,
      subjectKind: 'exam',
      subjectId: examId,
      detail: { ...room },
    })
    return { id }
  })
}

export function removeRoom(ctx: Context, examId: string, sessionId: string, roomId: string): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const exam = await lockArranged(tx, ctx, examId)
    const held = await store.roomOf(tx, ctx.agency.id, sessionId, roomId)
    if (!held) throw noRoom()
    if (held.seats > 0)
      throw new Refusal('conflict', `${held.name} đã xếp ${held.seats} chỗ. Hãy xếp lại chỗ trước khi bỏ phòng.`)
    await store.deleteRoom(tx, ctx.agency.id, roomId)
    record({
      act: 'exams.remove-room',
      says: `Bỏ ${held.name} của “${exam.name}”`,
      subjectKind: 'exam',
      subjectId: examId,
    })
    return { done: true } as const
  })
}

export async function sessionOf(tx: Tx, ctx: Context, examId: string, sessionId: string): Promise<store.HeldSession> {
  const session = await store.lockSession(tx, ctx.agency.id, examId, sessionId)
  if (!session) throw new Refusal('missing', 'Không tìm thấy ca thi này.')
  return session
}

function ensureNotStarted({ opened, started }: store.HeldSession): void {
  if (opened || started) throw new Refusal('conflict', 'Ca thi đã mở đề, không đổi được nữa.')
}

/** Papers open from the hour on: once they are sealed, nobody brings the hour forward. */
function ensureMayMove(session: store.HeldSession, to: Date): void {
  ensureNotStarted(session)
  if (!session.drawn || to >= session.startsAt) return
  const says = 'Đề thi đã niêm phong: giờ thi chỉ lùi lại được, không đưa lên sớm hơn được.'
  throw new Refusal('conflict', says, [], { fields: { startsAt: says } })
}

async function ensureRoomFits(tx: Tx, ctx: Context, sessionId: string, roomId: string, { rows, columns }: WriteRoom) {
  const held = await store.roomOf(tx, ctx.agency.id, sessionId, roomId)
  if (!held) throw noRoom()
  if (held.seats > 0 && (rows < held.rows || columns < held.columns)) {
    throw new Refusal('conflict', `${held.name} đã xếp ${held.seats} chỗ, không thu nhỏ được.`)
  }
}

const noRoom = () => new Refusal('missing', 'Không tìm thấy phòng thi này.')

async function ensureInvigilators(tx: Tx, ctx: Context, exam: HeldExam, ids: readonly string[]): Promise<void> {
  const accounts = await store.peopleOfAccounts(tx, ctx.agency.id, ids)
  if (accounts.length < new Set(ids).size) throw new Refusal('missing', 'Có giám thị không còn tài khoản đang dùng.')
  const named = await candidateIds(tx, ctx.agency.id, exam.id)
  const people = accounts.flatMap(({ personId }) => personId ?? [])
  if (people.some((personId) => named.includes(personId)))
    throw new Refusal('conflict', 'Thí sinh không làm giám thị được.')
  const relatives = await readRelatives(tx, ctx, [...people, ...named])
  const law = lawful(() => barredTies['civil-recruitment']!.on(exam.lawOn))
  const ties = tiesBetween(await readPeople(tx, ctx, people), await readPeople(tx, ctx, named), relatives)
  const barred = ties.filter(({ tie }) => law.value.includes(tie))
  if (barred.length === 0) return
  const grounds = barred.map(({ member, candidate, tie }) =>
    finding(tie, `${member} với ${candidate}: ${tieWords[tie]}`),
  )
  const names = [...new Set(barred.map(({ member }) => member))].join(', ')
  throw new Refusal('not-yet-lawful', `Giám thị là người thân của thí sinh, phải thay: ${names}.`, [...grounds, law])
}
