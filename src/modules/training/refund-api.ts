import * as z from 'zod'
import { FindingShape, id, plainDate } from '#lib/shapes.ts'

export const RefundQuery = z.object({
  leftOn: plainDate,
  dismissed: z.stringbool().default(false),
  rounding: z.enum(['floor', 'half_month_up']).optional(),
})
export type RefundQuery = z.infer<typeof RefundQuery>

/** Từng cam kết, và phải đền bù bao nhiêu nếu thôi việc ngày ấy */
export const Refunds = z.array(
  z.object({
    classId: id,
    className: z.string(),
    months: z.int(),
    cost: z.int(),
    from: plainDate,
    until: plainDate,
    amount: z.int().nullable(),
    finding: FindingShape.nullable(),
    /** Vì sao chưa tính được */
    missing: z.string().nullable(),
  }),
)
export type Refunds = z.infer<typeof Refunds>
