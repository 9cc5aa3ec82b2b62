import * as z from 'zod'
import { id, optionalLine, plainDate } from '#lib/shapes.ts'
import { outcomes } from './model.ts'

const mark = z.int().min(1, 'Chọn từ 1 đến 5').max(5, 'Chọn từ 1 đến 5')

/** Phiếu nhận xét sau lớp, không ghi tên */
export const GiveFeedback = z.object({
  content: mark,
  teaching: mark,
  running: mark,
  useful: mark,
  words: optionalLine(1_000),
})
export type GiveFeedback = z.infer<typeof GiveFeedback>

/** Lớp của chính mình */
export const MyClass = z.object({
  id,
  name: z.string(),
  organiser: z.string(),
  place: z.string().nullable(),
  from: plainDate,
  to: plainDate,
  lessons: z.int().nullable(),
  outcome: z.enum(outcomes).nullable(),
  mayAnswer: z.boolean(),
  next: z.object({ on: plainDate, starts: z.string(), ends: z.string(), topic: z.string() }).nullable(),
})
export type MyClass = z.infer<typeof MyClass>
export const MyClasses = z.array(MyClass)
