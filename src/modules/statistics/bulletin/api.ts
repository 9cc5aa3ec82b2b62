import * as z from 'zod'
import { plainDate } from '#lib/shapes.ts'

const moment = z.iso.datetime({ offset: true, error: 'Thời điểm không đúng dạng.' })

export const BulletinQuery = z.object({
  day: plainDate.optional(),
  knownAt: moment.optional(),
  compareDay: plainDate.optional(),
  compareKnownAt: moment.optional(),
  /** Việc phát sinh tính từ ngày này. */
  from: plainDate.optional(),
})
export type BulletinQuery = z.infer<typeof BulletinQuery>

export const BulletinFile = BulletinQuery.extend({ as: z.enum(['pdf', 'docx']) })
export type BulletinFile = z.infer<typeof BulletinFile>

const code = z.string().max(80)

/** What a number of the bulletin counts; the people behind it are asked for with the same. */
export const Question = z.object({
  indicator: code,
  day: plainDate,
  knownAt: z.string().optional(),
  from: plainDate.optional(),
  by: z.array(code).optional(),
  at: z.array(code.nullable()).optional(),
  filters: z.array(z.object({ trait: code, in: z.array(code) })).optional(),
  unitId: z.string().optional(),
})
export type Question = z.infer<typeof Question>

/** Lời văn, hoặc một con số với câu hỏi của nó. */
export const Piece = z.object({
  text: z.string(),
  /** Of a number only. */
  value: z.number().optional(),
  of: z.string().optional(),
  question: Question.optional(),
})
export type Piece = z.infer<typeof Piece>

export const Sentence = z.object({ id: z.string(), pieces: z.array(Piece), notes: z.array(z.number()) })
export type Sentence = z.infer<typeof Sentence>

const Paragraph = z.object({ id: z.string(), title: z.string(), sentences: z.array(Sentence) })
export type Paragraph = z.infer<typeof Paragraph>

export const Chart = z.object({
  id: z.string(),
  label: z.string(),
  kind: z.enum(['line', 'bar', 'stack', 'area', 'pyramid']),
  unit: z.string(),
  /** Tên của cột nhãn: 'Nhóm tuổi'. */
  head: z.string(),
  labels: z.array(z.string()),
  series: z.array(z.object({ name: z.string(), values: z.array(z.number()), questions: z.array(Question.nullable()) })),
})
export type Chart = z.infer<typeof Chart>
export const Charts = z.array(Chart)

/** Một con số ở hai thời điểm; `learned`: phần thay đổi do biết thêm về chính ngày trước. */
export const Change = z.object({
  of: z.string(),
  left: z.number().nullable(),
  right: z.number().nullable(),
  leftQuestion: Question.optional(),
  rightQuestion: Question.optional(),
  learned: z
    .object({ change: z.number(), question: Question, knownAt: z.string(), laterKnownAt: z.string().nullable() })
    .optional(),
})
export type Change = z.infer<typeof Change>

export const Compared = z.object({
  id: z.string(),
  title: z.string(),
  sentences: z.array(
    z.object({
      id: z.string(),
      left: z.array(Piece).nullable(),
      right: z.array(Piece).nullable(),
      changes: z.array(Change),
    }),
  ),
})
export type Compared = z.infer<typeof Compared>

export const Bulletin = z.object({
  title: z.string(),
  day: plainDate,
  knownAt: z.string().nullable(),
  paragraphs: z.array(Paragraph),
  notes: z.array(z.string()),
  charts: Charts,
  compared: z.object({ day: plainDate, knownAt: z.string().nullable(), paragraphs: z.array(Compared) }).nullable(),
})
export type Bulletin = z.infer<typeof Bulletin>
