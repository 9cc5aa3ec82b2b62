import * as z from 'zod'
import { id, line, version } from '#lib/shapes.ts'

const code = z.string().min(1).max(60)

/** Câu hỏi của một bảng: nhóm người, dòng, cột, lọc; the day is chosen when it is opened. */
export const TableQuestion = z.object({
  population: code,
  rows: z.array(code).min(1, 'Hãy chọn ít nhất một đặc điểm làm dòng.').max(2),
  columns: z.array(code).max(2),
  filters: z.array(z.object({ trait: code, in: z.array(code).min(1).max(200) })).max(12),
  unitId: id.nullable(),
})
export type TableQuestion = z.infer<typeof TableQuestion>

export const SaveTable = z.object({ name: line(120), shared: z.boolean(), question: TableQuestion })
export type SaveTable = z.infer<typeof SaveTable>

export const EditTable = SaveTable.extend({ version })
export type EditTable = z.infer<typeof EditTable>

export const TableAtVersion = z.object({ version })
export const TableAtVersionQuery = z.object({ version: z.coerce.number().int().positive() })

export const SavedTable = SaveTable.extend({
  id,
  version,
  own: z.boolean(),
  owner: z.string(),
  changedAt: z.string(),
})
export type SavedTable = z.infer<typeof SavedTable>
export const SavedTables = z.array(SavedTable)
