import * as z from 'zod'
import { id, line, optionalLine, plainDate } from '#lib/shapes.ts'
import { disciplineForms, grades } from './model.ts'

export const PersonId = z.object({ id })
export const PersonFactId = z.object({ id, factId: id })

/** Ghi nhận một quyết định kỷ luật đã có hiệu lực. */
export const NewDiscipline = z.object({
  form: z.enum(disciplineForms),
  decidedOn: plainDate,
  paper: line(100),
  conduct: line(500),
  reason: line(500),
})
export type NewDiscipline = z.infer<typeof NewDiscipline>

/** Ghi nhận kết quả xếp loại một năm. `replaces`: dòng đang hiện của năm đó, nếu có. */
export const NewGrade = z.object({
  year: z.int().min(1990, 'Năm từ 1990').max(2100, 'Năm không quá 2100'),
  grade: z.enum(grades),
  conduct: optionalLine(500),
  reason: line(500),
  replaces: id.nullish(),
})
export type NewGrade = z.infer<typeof NewGrade>

/** Rút một dòng ghi nhầm. */
export const WithdrawFact = z.object({ reason: line(500) })
export type WithdrawFact = z.infer<typeof WithdrawFact>
