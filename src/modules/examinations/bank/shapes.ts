import * as z from 'zod'
import type { QuestionBody, QuestionKey, SimpleBody, SimpleKey } from '../question.ts'
import { faultOf } from './fault.ts'

const prompt = z.string().trim().min(1, 'Hãy viết câu hỏi.').max(8_000)
const optionId = z.string().min(1).max(40)
const option = z.object({ id: optionId, text: z.string().trim().min(1, 'Hãy viết đủ các lựa chọn.').max(2_000) })
const options = z.array(option).min(2, 'Câu hỏi phải có ít nhất hai lựa chọn.').max(30)
const decimal = z.string().regex(/^-?\d{1,12}(\.\d{1,6})?$/, 'Hãy viết số, ví dụ 12 hoặc 12,5.')

const simpleBody: z.ZodType<SimpleBody> = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['single', 'multiple', 'ordering']), prompt, options }),
  z.object({ kind: z.literal('true-false'), prompt }),
  z.object({ kind: z.literal('matching'), prompt, left: options, right: options }),
  z.object({ kind: z.literal('short-answer'), prompt }),
  z.object({ kind: z.literal('numeric'), prompt, unit: z.string().trim().max(40).exactOptional() }),
  z.object({ kind: z.literal('essay'), prompt, words: z.int().min(1).max(5_000).exactOptional() }),
  z.object({
    kind: z.literal('file'),
    prompt,
    types: z
      .array(z.string().regex(/^[a-z0-9]{1,8}$/, 'Hãy ghi đuôi tệp, ví dụ docx.'))
      .min(1, 'Hãy ghi loại tệp được nộp.'),
    bytes: z.int().min(1).max(33_554_432, 'Tệp nộp tối đa 32 MB.'),
  }),
])

const guide = z
  .array(
    z.object({ text: z.string().trim().min(1, 'Hãy viết từng ý chấm.').max(1_000), share: z.int().min(1).max(100) }),
  )
  .min(1, 'Hãy viết hướng dẫn chấm.')

const simpleKey: z.ZodType<SimpleKey> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('single'), right: optionId }),
  z.object({ kind: z.literal('multiple'), right: z.array(optionId).min(1, 'Hãy đánh dấu ít nhất một ý đúng.') }),
  z.object({ kind: z.literal('true-false'), right: z.boolean() }),
  z.object({ kind: z.literal('matching'), pairs: z.record(optionId, optionId) }),
  z.object({ kind: z.literal('ordering'), order: z.array(optionId) }),
  z.object({
    kind: z.literal('short-answer'),
    accepted: z.array(z.string().trim().min(1).max(400)).min(1, 'Hãy viết ít nhất một câu trả lời được chấp nhận.'),
    marksMatter: z.boolean().exactOptional(),
  }),
  z.object({ kind: z.literal('numeric'), value: decimal, tolerance: decimal }),
  z.object({ kind: z.enum(['essay', 'file']), guide }),
])

const part = z.object({ id: optionId, weight: z.int().min(1).max(100), body: simpleBody })

export const BodyShape: z.ZodType<QuestionBody> = z.union([
  simpleBody,
  z.object({
    kind: z.literal('situational'),
    prompt,
    parts: z.array(part).min(1, 'Tình huống phải có ít nhất một ý.').max(20),
  }),
])

export const KeyShape: z.ZodType<QuestionKey> = z.union([
  simpleKey,
  z.object({ kind: z.literal('situational'), parts: z.record(optionId, simpleKey) }),
])

/** A body and a key that belong together. */
export const agreeing = <T extends { body: QuestionBody; key: QuestionKey }>(shape: z.ZodType<T>) =>
  shape.superRefine(({ body, key }, context) => {
    const fault = faultOf(body, key)
    if (fault) context.addIssue({ code: 'custom', path: ['key'], message: fault })
  })
