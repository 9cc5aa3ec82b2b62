import { randomInt } from 'node:crypto'
import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { newId } from '#lib/id.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import { ticketHash } from '../taking/token.ts'
import { maySeeExam } from '../exam/store.ts'
import { ensureInvigilator } from '../who.ts'
import type { Board, GiveMinutes, Seat } from './api.ts'
import { readSeats, readSession, type SeatFacts } from './board-store.ts'
import * as store from './run-store.ts'

const missing = () => new Refusal('missing', 'Không tìm thấy ca thi này trong phạm vi được phân công.')
const silentAfter = 45

/** Bảng theo dõi ca thi, for whoever sees all, sits in the panel or watches one of its rooms: he sees his rooms. */
export async function board(ctx: Context, sessionId: string): Promise<Board> {
  const session = await readSession(ctx.db, ctx, sessionId)
  if (!session || !(await maySeeExam(ctx.db, ctx, session.examId))) throw missing()
  const rooms = await roomsOf(ctx, sessionId)
  const seats = await readSeats(ctx.db, ctx, sessionId, ctx.scope.all ? null : (rooms ?? null))
  return { ...session, mayRun: rooms !== undefined, seats: seats.map(seatOf) }
}

/** The rooms he runs (null: all of them); undefined where he only looks on. */
const roomsOf = (ctx: Context, sessionId: string): Promise<readonly string[] | null | undefined> =>
  ensureInvigilator(ctx.db, ctx, sessionId).catch((error: unknown) => {
    if (error instanceof Refusal) return undefined
    throw error
  })

function seatOf({ begun, finished, over, ...seat }: SeatFacts): Seat {
  const { quietFor } = seat
  if (quietFor === null) return { ...seat, state: 'absent' }
  if (finished) return { ...seat, state: 'handed-in' }
  if (over) return { ...seat, state: 'over' }
  if (quietFor > silentAfter) return { ...seat, state: 'silent' }
  return { ...seat, state: begun ? 'working' : 'waiting' }
}

/** Tính giờ làm bài. */
export function startSession(ctx: Context, sessionId: string): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const session = await held(tx, ctx, sessionId)
    if (session.startedAt) throw new Refusal('conflict', 'Ca thi này đã tính giờ làm bài.')
    if (session.sealed) throw new Refusal('conflict', 'Đề thi chưa được mở. Hãy mở đề trước khi tính giờ.')
    if (session.unplaced > 0) throw new Refusal('conflict', `Còn ${session.unplaced} chỗ ngồi chưa có đề thi.`)
    if (session.early) throw new Refusal('not-yet-lawful', 'Chưa đến giờ bắt đầu của ca thi.')
    const present = await store.start(tx, ctx, session)
    record({
      act: 'exams.start-session',
      says: `Tính giờ làm bài ca thi của kỳ “${session.exam}”, ${present} thí sinh có mặt`,
      subjectKind: 'exam-session',
      subjectId: sessionId,
    })
    return { done: true } as const
  })
}

/** Kết thúc ca thi: nothing is counted after it. */
export function closeSession(ctx: Context, sessionId: string): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const session = await held(tx, ctx, sessionId)
    if (!session.startedAt) throw new Refusal('conflict', 'Ca thi này chưa bắt đầu.')
    if (session.closedAt) throw new Refusal('conflict', 'Ca thi này đã kết thúc.')
    if (session.running > 0)
      throw new Refusal(
        'conflict',
        `Còn ${session.running} thí sinh đang làm bài và còn giờ. Hãy chờ họ nộp bài hoặc hết giờ.`,
      )
    await store.close(tx, ctx, sessionId)
    record({
      act: 'exams.close-session',
      says: `Kết thúc ca thi của kỳ “${session.exam}”`,
      subjectKind: 'exam-session',
      subjectId: sessionId,
    })
    return { done: true } as const
  })
}

/** Bù giờ: lost minutes are given back only here, with a reason. */
export function giveMinutes(ctx: Context, sessionId: string, seatId: string, { minutes, reason }: GiveMinutes) {
  return act(ctx, async (tx, record) => {
    const attempt = await running(tx, ctx, sessionId, seatId)
    if (!attempt.begun) throw new Refusal('conflict', 'Thí sinh này chưa bắt đầu làm bài.')
    await store.insertLeave(tx, ctx, { id: newId(), attemptId: attempt.id, reason, minutes })
    record({
      act: 'exams.give-minutes',
      says: `Bù ${minutes} phút cho thí sinh số ${attempt.number}: ${reason}`,
      subjectKind: 'exam-session',
      subjectId: sessionId,
    })
    return { done: true } as const
  })
}

/** Cho đổi máy: a code that lets another computer go on, once. */
export function giveComputer(ctx: Context, sessionId: string, seatId: string, { reason }: { reason: string }) {
  return act(ctx, async (tx, record) => {
    const attempt = await running(tx, ctx, sessionId, seatId)
    const code = computerCode()
    await store.insertLeave(tx, ctx, { id: newId(), attemptId: attempt.id, reason, codeHash: ticketHash(code) })
    record({
      act: 'exams.give-computer',
      says: `Cho thí sinh số ${attempt.number} đổi máy: ${reason}`,
      subjectKind: 'exam-session',
      subjectId: sessionId,
    })
    return { code }
  })
}

const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
const computerCode = () => `${group()}-${group()}-${group()}`

async function held(tx: Tx, ctx: Context, sessionId: string): Promise<store.Session & Rooms> {
  const rooms = await ensureInvigilator(tx, ctx, sessionId)
  const session = await store.lockSession(tx, ctx, sessionId)
  if (!session) throw missing()
  return { ...session, rooms }
}

type Rooms = { readonly rooms: readonly string[] | null }

async function running(tx: Tx, ctx: Context, sessionId: string, seatId: string): Promise<store.Attempt> {
  const { closedAt, rooms } = await held(tx, ctx, sessionId)
  if (closedAt) throw new Refusal('conflict', 'Ca thi này đã kết thúc.')
  const attempt = await store.lockAttempt(tx, ctx, sessionId, seatId)
  if (!attempt) throw new Refusal('conflict', 'Thí sinh của chỗ này chưa vào phòng thi.')
  if (rooms && !rooms.includes(attempt.roomId)) throw new Refusal('forbidden', 'Chỗ này thuộc phòng thi khác.')
  if (attempt.finished) throw new Refusal('conflict', 'Thí sinh này đã nộp bài.')
  return attempt
}
