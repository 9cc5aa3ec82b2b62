import * as z from 'zod'
import { id, optionalLine } from '#lib/shapes.ts'
import { outcomes } from './model.ts'

export const SomePeople = z.object({ personIds: z.array(id).min(1, 'Hãy chọn ít nhất một người').max(500) })
export type SomePeople = z.infer<typeof SomePeople>

export const EnterResults = z.object({
  results: z
    .array(z.object({ personId: id, outcome: z.enum(outcomes), grade: optionalLine(60) }))
    .min(1, 'Hãy nhập kết quả của ít nhất một người')
    .max(1_000),
})
export type EnterResults = z.infer<typeof EnterResults>
