import * as z from 'zod'
import { id, line, plainDate } from '#lib/shapes.ts'
import { awards } from './model.ts'

export const PersonId = z.object({ id })
export const PersonFactId = z.object({ id, factId: id })

/** Ghi nhận một danh hiệu, hình thức khen thưởng đã có quyết định. */
export const NewHonour = z.object({
  code: z.enum(awards),
  awardedOn: plainDate,
  paper: line(100),
  reason: line(500),
})
export type NewHonour = z.infer<typeof NewHonour>

/** Rút một dòng ghi nhầm. */
export const WithdrawHonour = z.object({ reason: line(500) })
export type WithdrawHonour = z.infer<typeof WithdrawHonour>
