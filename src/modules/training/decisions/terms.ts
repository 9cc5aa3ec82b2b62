import * as z from 'zod'
import { id } from '#lib/shapes.ts'

const commitment = z.object({
  months: z.int('Hãy nhập số tháng').min(1, 'Ít nhất 1 tháng').max(600),
  cost: z.int('Hãy nhập chi phí').positive('Chi phí phải lớn hơn 0').max(1e11),
  postgraduate: z.boolean().default(false),
})

/** Điều khoản của quyết định cử đi đào tạo, bồi dưỡng. `cost`: chi phí của mỗi người. */
export const SendTerms = z.object({ classId: id, commitment: commitment.nullable().default(null) })
export type SendTerms = z.infer<typeof SendTerms>

/** Điều khoản của quyết định công nhận kết quả */
export const RecogniseTerms = z.object({ classId: id })
export type RecogniseTerms = z.infer<typeof RecogniseTerms>
