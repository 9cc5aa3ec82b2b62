import * as z from 'zod'
import { id, line } from '#lib/shapes.ts'

export const SessionId = z.object({ id })
export const SeatOfSession = z.object({ id, seatId: id })

export const seatStates = ['absent', 'waiting', 'working', 'silent', 'over', 'handed-in'] as const
/** Tình trạng một chỗ ngồi: `silent` has not been heard of for a while. */
export type SeatState = (typeof seatStates)[number]

const Seat = z.object({
  id: z.string(),
  room: z.string(),
  row: z.int(),
  column: z.int(),
  number: z.string(),
  fullName: z.string(),
  paper: z.string().nullable(),
  state: z.enum(seatStates),
  /** Seconds since its computer was last heard of; null before it came. */
  quietFor: z.int().nullable(),
  answered: z.int(),
  /** What the computer says it has not sent yet. */
  pending: z.int(),
  late: z.int(),
  givenMinutes: z.int(),
  computers: z.int(),
  incidents: z.int(),
  endsAt: z.int().nullable(),
})
export type Seat = z.infer<typeof Seat>

export const Board = z.object({
  exam: z.string(),
  examId: z.string(),
  now: z.int(),
  startsAt: z.int(),
  startedAt: z.int().nullable(),
  closedAt: z.int().nullable(),
  minutes: z.int(),
  questions: z.int(),
  opened: z.boolean(),
  mayRun: z.boolean(),
  seats: z.array(Seat),
})
export type Board = z.infer<typeof Board>

export const GiveMinutes = z.object({
  minutes: z.int().min(1, 'Bù ít nhất 1 phút.').max(120, 'Bù nhiều nhất 120 phút.'),
  reason: line(500),
})
export type GiveMinutes = z.infer<typeof GiveMinutes>

export const GiveComputer = z.object({ reason: line(500) })
export const ComputerCode = z.object({ code: z.string() })
