import * as z from 'zod'
import { id, line, plainDate } from '#lib/shapes.ts'

const Era = z.object({
  id,
  option: z.string(),
  from: plainDate,
  until: plainDate.nullable(),
  basis: z.string(),
  recordedAt: z.string(),
  recordedBy: z.string(),
  reason: z.string(),
})
export type ChoiceEra = z.infer<typeof Era>

/** Một điểm văn bản để ngỏ, các cách làm, và lựa chọn của cơ quan qua các thời kỳ, mới nhất trước. */
const OpenPoint = z.object({
  name: z.string(),
  label: z.string(),
  note: z.string(),
  cites: z.array(z.object({ number: z.string(), at: z.string() })),
  options: z.array(z.object({ option: z.string(), says: z.string() })),
  /** Cách mặc định khi cơ quan chưa chọn. */
  usual: z.string(),
  /** Chỗ đang dùng; null: chưa có phép tính nào của phần mềm dùng. */
  usedIn: z.string().nullable(),
  /** Ghi trong tiêu chí nâng bậc trước thời hạn, không ghi ở đây. */
  inCriteria: z.boolean(),
  eras: z.array(Era),
})
export type OpenPoint = z.infer<typeof OpenPoint>
export const OpenPoints = z.array(OpenPoint)

export const ChoiceName = z.object({ name: z.string().max(60) })

/** Ghi lựa chọn từ một ngày. `replaces`: dòng đang áp dụng ở ngày ấy, null khi chưa có. */
export const RecordChoice = z.object({
  option: z.string('Hãy chọn một cách.').min(1, 'Hãy chọn một cách.').max(60),
  from: plainDate,
  basis: line(200),
  reason: line(500),
  replaces: id.nullable(),
})
export type RecordChoice = z.infer<typeof RecordChoice>
