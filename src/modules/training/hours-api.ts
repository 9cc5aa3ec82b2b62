import * as z from 'zod'
import { FindingShape, id } from '#lib/shapes.ts'

export const HoursQuery = z.object({
  year: z.coerce.number().int().min(1990).max(2200).optional(),
  unitId: id.optional(),
  only: z.enum(['all', 'short', 'enough']).default('short'),
  page: z.coerce.number().int().min(1).default(1),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})
export type HoursQuery = z.infer<typeof HoursQuery>

export const HoursRow = z.object({
  personId: id,
  fullName: z.string(),
  unitName: z.string(),
  lessons: z.int(),
  required: z.int(),
  shortfall: z.int(),
})
export type HoursRow = z.infer<typeof HoursRow>

/** Số tiết trong năm so với mức tối thiểu */
export const Hours = z.object({
  year: z.int(),
  enough: z.int(),
  short: z.int(),
  /** Không tính được vì không có mức trong thư viện, and why */
  unknown: z.int(),
  missing: z.array(z.string()),
  laws: z.array(FindingShape),
  total: z.int(),
  rows: z.array(HoursRow),
})
export type Hours = z.infer<typeof Hours>
