import * as z from 'zod'
import { id, line, optionalLine, plainDate, version } from '#lib/shapes.ts'
import { panelRoles } from '../panel/model.ts'
import { examStages } from './model.ts'

export const points = z
  .string()
  .trim()
  .transform((text) => text.replace(',', '.'))
  .refine((text) => /^\d{1,3}(\.\d{1,2})?$/.test(text) && Number(text) > 0, 'Hãy nhập điểm lớn hơn 0, ví dụ 0,5.')

export const BlueprintRow = z.object({
  topicId: id,
  difficulty: z.int().min(1).max(3),
  count: z.int().min(1, 'Ít nhất một câu.').max(200),
  points,
})

const planned = {
  name: line(200),
  framework: line(40),
  competency: line(40),
  level: z.int().min(1).max(9),
  lawOn: plainDate,
  passPoints: points,
  minutes: z.int().min(1).max(300),
  blueprint: z.array(BlueprintRow).min(1, 'Ma trận đề cần ít nhất một dòng.').max(60),
}

export const NewExam = z.object(planned)
export type NewExam = z.infer<typeof NewExam>

export const EditExam = z.object({ ...planned, version })
export type EditExam = z.infer<typeof EditExam>

export const CancelExam = z.object({ note: line(500) })
export const Made = z.object({ id })

export const ExamId = z.object({ id })
export const SessionId = z.object({ id, sessionId: id })

const head = {
  id,
  name: z.string(),
  framework: z.string(),
  competency: z.string(),
  level: z.number(),
  stage: z.enum(examStages),
  candidates: z.number(),
  sessions: z.number(),
  startsAt: z.string().nullable(),
}

export const ExamRow = z.object(head)
export type ExamRow = z.infer<typeof ExamRow>
export const ExamRows = z.array(ExamRow)

export const Exam = z.object({
  ...head,
  lawOn: z.string(),
  passPoints: z.string(),
  minutes: z.number(),
  version: z.number(),
  blueprint: z.array(BlueprintRow.extend({ points: z.string(), topic: z.string() })),
  total: z.object({ questions: z.number(), points: z.string() }),
  editable: z.boolean(),
  cancelledNote: z.string().nullable(),
  mine: z.object({ role: z.enum(panelRoles), isOpener: z.boolean(), accepted: z.boolean() }).nullable(),
})
export type Exam = z.infer<typeof Exam>

/** Nguồn câu hỏi: what the bank could give for each topic and difficulty. */
export const Supply = z.array(
  z.object({ topicId: id, topic: z.string(), difficulty: z.number(), closed: z.number(), open: z.number() }),
)
export type Supply = z.infer<typeof Supply>

export const Withdraw = z.object({ reason: line(500) })
export const note = optionalLine(500)
