import * as z from 'zod'
import { id, plainDate } from '#lib/shapes.ts'
import { groupings, outcomes } from './model.ts'

const span = { from: plainDate.optional(), to: plainDate.optional() }

/** Lớp mở và lượt học viên in these days */
export const ReportQuery = z.object({ ...span, by: z.enum(groupings).default('organiser') })
export type ReportQuery = z.infer<typeof ReportQuery>

export const ReportRow = z.object({
  key: z.string(),
  label: z.string(),
  classes: z.int(),
  learners: z.int(),
  people: z.int(),
  cost: z.int(),
})
export type ReportRow = z.infer<typeof ReportRow>

export const Report = z.object({
  from: plainDate.nullable(),
  to: plainDate,
  by: z.enum(groupings),
  rows: z.array(ReportRow),
  total: ReportRow,
  /** 'Phối hợp với các trường đại học mở 7 lớp cho 754 lượt người' */
  sentences: z.array(z.object({ says: z.string(), key: z.string() })),
})
export type Report = z.infer<typeof Report>

export const BehindQuery = z.object({
  ...span,
  by: z.enum(groupings).default('organiser'),
  key: z.string().max(100).optional(),
  page: z.coerce.number().int().min(1).default(1),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})
export type BehindQuery = z.infer<typeof BehindQuery>

export const Behind = z.object({
  total: z.int(),
  rows: z.array(
    z.object({
      personId: id,
      fullName: z.string(),
      unitName: z.string(),
      classId: id,
      className: z.string(),
      from: plainDate,
      outcome: z.enum(outcomes).nullable(),
    }),
  ),
})
export type Behind = z.infer<typeof Behind>
