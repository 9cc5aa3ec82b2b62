import * as z from 'zod'
import { id } from '#lib/shapes.ts'

const text = z.string().max(60_000, 'Bài viết dài quá 60.000 ký tự.')
const option = z.string().min(1).max(60)
const pairs = z.record(option, option)

const simple = [
  z.object({ kind: z.literal('single'), choice: option.nullable() }),
  z.object({ kind: z.literal('multiple'), choices: z.array(option).max(50) }),
  z.object({ kind: z.literal('true-false'), choice: z.boolean().nullable() }),
  z.object({ kind: z.literal('matching'), pairs }),
  z.object({ kind: z.literal('ordering'), order: z.array(option).max(50) }),
  z.object({ kind: z.enum(['short-answer', 'numeric', 'essay']), text }),
  z.object({ kind: z.literal('file'), fileId: id.nullable(), name: z.string().max(200) }),
] as const

/** Câu trả lời, as a candidate's computer sends it. */
export const AnswerShape = z.discriminatedUnion('kind', [
  ...simple,
  z.object({ kind: z.literal('situational'), parts: z.record(option, z.discriminatedUnion('kind', [...simple])) }),
])

export const Enter = z.object({
  ticket: z.string().trim().min(1, 'Hãy nhập mã trên phiếu dự thi.').max(60),
  agency: z.string().max(60).optional(),
  device: id,
  /** Made by the computer before it asks, so that asking twice enters once. */
  secret: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Enter = z.infer<typeof Enter>

export const Entered = z.object({ token: z.string(), attemptId: z.string() })

export const stages = ['waiting', 'running', 'over'] as const
export type Stage = (typeof stages)[number]

/** Moments are milliseconds of the server's clock. */
export const Clock = z.object({
  now: z.int(),
  stage: z.enum(stages),
  startsAt: z.int(),
  endsAt: z.int().nullable(),
  finishedAt: z.int().nullable(),
  /** False on a computer that was left for another. */
  mine: z.boolean(),
})
export type Clock = z.infer<typeof Clock>

export const HeldAnswer = z.object({ position: z.int(), seq: z.int(), answer: AnswerShape, flagged: z.boolean() })
export type HeldAnswer = z.infer<typeof HeldAnswer>

export const Desk = Clock.extend({
  attemptId: z.string(),
  exam: z.string(),
  room: z.string(),
  seat: z.string(),
  number: z.string(),
  fullName: z.string(),
  minutes: z.int(),
  shuffleSeed: z.string(),
  answers: z.array(HeldAnswer),
})
export type Desk = z.infer<typeof Desk>

const change = z.object({
  seq: z.int().min(1).max(2_000_000_000),
  position: z.int().min(0).max(500),
  answer: AnswerShape,
  flagged: z.boolean(),
})
export type Change = z.infer<typeof change>

export const Save = z.object({ changes: z.array(change).min(1).max(100), pending: z.int().min(0).max(1_000_000) })
export type Save = z.infer<typeof Save>

/** `kept`: written on time; otherwise every change was set aside for the panel. */
export const Saved = Clock.extend({ kept: z.boolean(), through: z.int() })
export type Saved = z.infer<typeof Saved>

export const Beat = z.object({ pending: z.int().min(0).max(1_000_000) })

export const Finished = z.object({ answered: z.int(), finishedAt: z.int(), receipt: z.string() })
export type Finished = z.infer<typeof Finished>

export const FileAt = z.object({ position: z.coerce.number().int().min(0).max(500) })
export const FileKept = z.object({ fileId: z.string(), name: z.string() })
