import * as z from 'zod'
import { achievements, type RankedAchievement } from './achievements.ts'
import { retirementFroms, tieBreaks } from './model.ts'

const months = z.int().min(0, 'Từ 0 đến 12 tháng').max(12, 'Nhiều nhất 12 tháng')

export const CriteriaShape = z.object({
  months: z.object(
    Object.fromEntries(achievements.map((one) => [one, months])) as Record<RankedAchievement, typeof months>,
  ),
  order: z
    .array(z.enum(tieBreaks))
    .refine((order) => new Set(order).size === order.length, 'Mỗi tiêu chí chỉ ghi một lần'),
  insideYear: z.boolean(),
  retirementFrom: z.enum(retirementFroms),
})
