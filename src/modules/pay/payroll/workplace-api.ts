import * as z from 'zod'
import { id, plainDate } from '#lib/shapes.ts'
import { regions } from './model.ts'

export const WorkplacesQuery = z.object({ day: plainDate.optional() })

const Era = z.object({
  id,
  from: plainDate.nullable(),
  until: plainDate.nullable(),
  region: z.enum(regions),
  area: z.string().nullable(),
  publicService: z.boolean(),
  basis: z.string(),
  recordedAt: z.string(),
  recordedBy: z.string(),
  reason: z.string(),
})
export type WorkplaceEra = z.infer<typeof Era>

/** Nơi làm việc của các đơn vị tại một ngày, theo thứ tự của cây. */
const UnitPlace = z.object({
  id,
  name: z.string(),
  path: z.string(),
  depth: z.int(),
  /** Đang áp dụng; null: chưa ghi ở đơn vị này và mọi đơn vị cấp trên. */
  held: Era.nullable(),
  /** Đơn vị cấp trên mà nơi làm việc ấy được ghi; null: ghi ở chính đơn vị. */
  heldFrom: z.string().nullable(),
  /** Ghi ở chính đơn vị, mới nhất trước. */
  eras: z.array(Era),
})
export type UnitPlace = z.infer<typeof UnitPlace>
export const Workplaces = z.array(UnitPlace)
export type Workplaces = z.infer<typeof Workplaces>
