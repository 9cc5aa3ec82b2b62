import * as z from 'zod'
import { id, line, plainDate } from '#lib/shapes.ts'

export const PersonId = z.object({ id })

/** Đính chính bậc lương. `replaces`: dòng đang hiện ở ngày `from`, null khi chưa có. */
export const NewStep = z.object({
  rank: line(20),
  step: z.int().min(1, 'Bậc từ 1').max(20, 'Không có bậc lương này'),
  from: plainDate,
  countedFrom: plainDate,
  reason: line(500),
  replaces: id.nullish(),
})
export type NewStep = z.infer<typeof NewStep>

/** Đính chính phụ cấp thâm niên vượt khung. */
export const NewAllowance = z.object({
  percent: z.int().min(5, 'Mức thấp nhất là 5%').max(99),
  from: plainDate,
  reason: line(500),
  replaces: id.nullish(),
})
export type NewAllowance = z.infer<typeof NewAllowance>

export const StepsQuery = z.object({ day: plainDate.optional(), unitId: id.optional() })
export type StepsQuery = z.infer<typeof StepsQuery>

/** `grid`: ngạch × bậc, as the first view shows it. */
export const StepsExport = StepsQuery.extend({ view: z.enum(['grid', 'list']).default('list') })
export type StepsExport = z.infer<typeof StepsExport>

/** Bao nhiêu người ở mỗi ngạch, bậc tại một ngày; mỗi số mở được danh sách `GET /api/people?rank=&step=`. */
export const StepCounts = z.object({
  day: plainDate,
  people: z.number(),
  baseSalary: z.number().nullable(),
  rows: z.array(
    z.object({
      rank: z.string(),
      rankTitle: z.string(),
      step: z.number(),
      coefficient: z.string(),
      people: z.number(),
      beyondTopStep: z.number(),
    }),
  ),
})
export type StepCounts = z.infer<typeof StepCounts>

/** Các mã ngạch, chức danh của một ngày, để chọn. */
export const Ranks = z.array(z.object({ code: z.string(), title: z.string(), coefficients: z.array(z.string()) }))
export type Ranks = z.infer<typeof Ranks>
