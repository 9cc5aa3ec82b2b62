import * as z from 'zod'
import { line, optionalLine, plainDate } from '#lib/shapes.ts'
import { disciplineForms, grades } from '../model.ts'
import { noLimits, decidedAbsences } from './kinds.ts'

/** Điều khoản của quyết định kỷ luật. `form`: hình thức tương ứng với hành vi. */
export const DisciplineTerms = z
  .object({
    form: z.enum(disciplineForms),
    conduct: line(500),
    /** Ngày chấm dứt hành vi; null when nobody can tell. */
    ended: plainDate.nullable().default(null),
    /** Ngày kết luận hành vi vi phạm. */
    concluded: plainDate,
    noLimit: z.enum(noLimits).nullable().default(null),
  })
  .refine(({ ended, concluded }) => ended === null || ended <= concluded, {
    path: ['ended'],
    error: 'Hành vi phải chấm dứt trước hoặc trong ngày kết luận',
  })
export type DisciplineTerms = z.infer<typeof DisciplineTerms>

/** Điều khoản của quyết định cho nghỉ, tạm đình chỉ, cử đi học. `until`: ngày đầu tiên làm việc trở lại. */
export const AbsenceTerms = z
  .object({
    reason: z.enum(decidedAbsences),
    from: plainDate,
    until: plainDate.nullable().default(null),
    note: optionalLine(200),
  })
  .refine(({ from, until }) => until === null || from < until, {
    path: ['until'],
    error: 'Ngày đi làm lại phải sau ngày bắt đầu nghỉ',
  })
export type AbsenceTerms = z.infer<typeof AbsenceTerms>

/** Điều khoản của quyết định tiếp nhận trở lại làm việc. */
export const ReturnTerms = z.object({ on: plainDate })
export type ReturnTerms = z.infer<typeof ReturnTerms>

/** Điều khoản của quyết định công nhận kết quả xếp loại. `conduct`: hành vi, khi không hoàn thành vì đúng việc đã bị kỷ luật. */
export const GradeTerms = z.object({
  year: z.int().min(1990, 'Năm từ 1990').max(2100, 'Năm không quá 2100'),
  grade: z.enum(grades),
  conduct: optionalLine(500),
})
export type GradeTerms = z.infer<typeof GradeTerms>
