import * as z from 'zod'
import { id, line } from '#lib/shapes.ts'
import { questionKinds } from '../question.ts'
import { questionStates } from './model.ts'
import { agreeing, BodyShape, KeyShape } from './shapes.ts'

export const QuestionId = z.object({ id })
const difficulty = z.int().min(1).max(3)
const framework = z.enum(['it', 'counter', 'state-management', 'vtos'])

export const Topics = z.array(z.object({ id: z.string(), name: z.string(), questions: z.int() }))
export type Topics = z.infer<typeof Topics>
export const NewTopic = z.object({ name: line(120) })

export const BankRow = z.object({
  id: z.string(),
  code: z.string(),
  topicId: z.string(),
  topic: z.string(),
  kind: z.enum(questionKinds),
  difficulty: z.int(),
  framework: z.string().nullable(),
  competency: z.string().nullable(),
  prompt: z.string(),
  state: z.enum(questionStates),
  writtenBy: z.string(),
  version: z.int(),
})
export type BankRow = z.infer<typeof BankRow>
export const BankRows = z.array(BankRow)

const BankVersion = z.object({
  version: z.int(),
  kind: z.enum(questionKinds),
  difficulty: z.int(),
  framework: z.string().nullable(),
  competency: z.string().nullable(),
  /** As it was accepted then: read without checking it by today's rules. */
  body: z.unknown(),
  key: z.unknown(),
  explanation: z.string(),
  source: z.string(),
  writtenBy: z.string(),
  writtenAt: z.string(),
  mine: z.boolean(),
  reviewedBy: z.string().nullable(),
  accepted: z.boolean().nullable(),
  reviewNote: z.string().nullable(),
})
export type BankVersion = z.infer<typeof BankVersion>

export const BankQuestion = z.object({
  id: z.string(),
  code: z.string(),
  topicId: z.string(),
  topic: z.string(),
  state: z.enum(questionStates),
  versions: z.array(BankVersion),
})
export type BankQuestion = z.infer<typeof BankQuestion>

const text = z.object({
  difficulty,
  framework: framework.nullable(),
  competency: z.string().trim().max(40).nullable(),
  body: BodyShape,
  key: KeyShape,
  explanation: z.string().trim().max(4_000),
  source: line(400),
})

export const WriteVersion = agreeing(text.extend({ version: z.int().positive() }))
export type WriteVersion = z.infer<typeof WriteVersion>
export const NewQuestion = agreeing(text.extend({ topicId: id }))
export type NewQuestion = z.infer<typeof NewQuestion>
export type QuestionText = z.infer<typeof text>

export const Review = z
  .object({ version: z.int().positive(), accept: z.boolean(), note: z.string().trim().max(1_000) })
  .refine(({ accept, note }) => accept || note !== '', { path: ['note'], message: 'Hãy viết vì sao trả lại.' })
export type Review = z.infer<typeof Review>
