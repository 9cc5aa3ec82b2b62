import * as z from 'zod'
import { id, line, plainDate, searchText, version } from '#lib/shapes.ts'
import { importStates, lineColumns, matchWays, outcomes, readings } from './model.ts'
import { type Field, fieldLabels } from './reading/fields.ts'

export const ImportId = z.object({ id })
export const AtVersion = z.object({ version })
export type AtVersion = z.infer<typeof AtVersion>
export const AtVersionQuery = z.object({ version: z.coerce.number().int().positive() })

/** Tải danh sách lên: multipart `file` and `asOf`. */
export const Upload = z.object({
  asOf: plainDate,
  fileName: line(200),
  file: z.custom<Buffer>((value) => value instanceof Uint8Array, 'Hãy chọn tệp danh sách'),
})
export type Upload = z.infer<typeof Upload>

const count = z.number().int()

/** Rows by what was read of them (accepted includes warnings), and by what they would change; absent: people not in the file. */
export const Counts = z.object({
  accepted: count,
  warnings: count,
  held: count,
  new: count,
  changed: count,
  same: count,
  probable: count,
  absent: count,
  imported: count,
})
export type Counts = z.infer<typeof Counts>

const importRow = {
  id,
  fileName: z.string(),
  fileBytes: count,
  asOf: plainDate,
  state: z.enum(importStates),
  uploadedAt: z.string(),
  uploadedBy: z.string(),
  confirmedAt: z.string().nullable(),
  confirmedBy: z.string().nullable(),
  withdrawnAt: z.string().nullable(),
  withdrawnBy: z.string().nullable(),
  withdrawnReason: z.string().nullable(),
  /** Null until the file was first read to the end. */
  counts: Counts.nullable(),
  version,
}
export const ImportRow = z.object(importRow)
export type ImportRow = z.infer<typeof ImportRow>
export const Imports = z.array(ImportRow)

const field = z.enum(Object.keys(fieldLabels) as [Field, ...Field[]])
const rowSpan = z.object({ from: z.int().positive(), to: z.int().positive() })

/** `columns`: field → column, counted from 0; null takes the column away from the field. */
const Layout = z.object({
  headingRows: rowSpan.optional(),
  columns: z.partialRecord(field, z.int().min(0).max(16_383).nullable()).optional(),
})

/** Sửa cách hiểu tiêu đề, theo tên trang, và ngày của danh sách. An empty object goes back to what was recognised. */
export const EditMapping = z.object({
  version,
  asOf: plainDate.optional(),
  sheets: z.record(z.string().max(200), Layout),
})
export type EditMapping = z.infer<typeof EditMapping>

/** Sửa một dòng ngay tại đây: field → what the cell should have said. Empty fields and no match undo it. */
export const EditRow = z.object({
  version,
  sheet: z.string().max(200),
  row: z.int().positive(),
  fields: z.partialRecord(field, z.string().trim().max(300)),
  /** Người trong hồ sơ mà dòng này có lẽ là: cùng một người, hay người khác. */
  match: z.enum(['same', 'other']).optional(),
})
export type EditRow = z.infer<typeof EditRow>

const layoutProblem = z.object({ kind: z.string(), says: z.string(), field: field.optional() })
const SheetLayout = z.object({
  sheet: z.string(),
  headingRows: rowSpan,
  columns: z.partialRecord(field, count),
  headings: z.array(z.object({ column: count, text: z.string(), field: field.optional() })),
  unitFrom: z.string(),
  titleUnit: z.string().optional(),
  encoding: z.string(),
  problems: z.array(layoutProblem),
})
export const Recognition = z.object({
  sheets: z.array(SheetLayout),
  skipped: z.array(z.object({ sheet: z.string(), says: z.string() })),
  agencyName: z.string().optional(),
  asOf: plainDate.optional(),
  encoding: z.string(),
  problems: z.array(layoutProblem),
})
export type Recognition = z.infer<typeof Recognition>

/** Phần đầu của từng trang, như tệp ghi. */
export const Heads = z.array(
  z.object({ sheet: z.string(), rows: z.array(z.object({ row: count, cells: z.array(z.string()) })) }),
)
export type Heads = z.infer<typeof Heads>

/** Một lần nhập: những gì đã nhận ra, và việc có thể làm tiếp. */
export const Import = z.object({
  ...importRow,
  counts: Counts,
  recognition: Recognition,
  units: z.array(z.object({ name: z.string(), rows: count, isNew: z.boolean() })),
  mapping: z.record(z.string(), Layout),
  /** An earlier import of the very same bytes. */
  sameFile: z.object({ id, fileName: z.string(), confirmedAt: z.string().nullable() }).nullable(),
  may: z.object({ edit: z.boolean(), confirm: z.boolean(), discard: z.boolean(), withdraw: z.boolean() }),
})
export type Import = z.infer<typeof Import>

export const RowsQuery = z.object({
  state: z.enum([...readings, ...outcomes, 'probable', 'imported', 'waiting']).optional(),
  sheet: z.string().max(200).optional(),
  row: z.coerce.number().int().positive().optional(),
  /** A name, with or without marks. */
  q: searchText.optional(),
  page: z.coerce.number().int().min(1).default(1),
  size: z.coerce.number().int().min(1).max(500).default(100),
})
export type RowsQuery = z.infer<typeof RowsQuery>

/** Xuất Excel: the rows of a filter, with the columns on the screen. */
export const RowsExport = RowsQuery.omit({ page: true, size: true, row: true }).extend({
  columns: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(lineColumns)))
    .optional(),
})
export type RowsExport = z.infer<typeof RowsExport>

const Named = z.object({ field: z.string(), label: z.string(), value: z.string() })
export const Difference = z.object({ field: z.string(), label: z.string(), before: z.string(), after: z.string() })
export type Difference = z.infer<typeof Difference>
export const Problem = z.object({
  kind: z.string(),
  severity: z.enum(['warning', 'held']),
  says: z.string(),
  field: z.string().optional(),
})
export type Problem = z.infer<typeof Problem>

/** Một dòng của danh sách: các ô như trong tệp, người nhận ra được, và khác gì với hồ sơ đang có. */
export const RosterLine = z.object({
  sheet: z.string(),
  row: count,
  reading: z.enum(readings),
  outcome: z.enum(outcomes).nullable(),
  imported: z.boolean(),
  fullName: z.string(),
  unitName: z.string(),
  cells: z.array(Named),
  person: z.array(Named),
  problems: z.array(Problem),
  /** Whose record it went into. */
  personId: id.nullable(),
  match: z.object({ personId: id, fullName: z.string(), way: z.enum(matchWays), says: z.string() }).nullable(),
  differences: z.array(Difference),
  repairs: z.partialRecord(field, z.string()),
  chosen: z.enum(['same', 'other']).nullable(),
})
export type RosterLine = z.infer<typeof RosterLine>

export const RosterLines = z.object({ total: count, page: count, pages: count, rows: z.array(RosterLine) })
export type RosterLines = z.infer<typeof RosterLines>

/** Người đang có trong hồ sơ mà danh sách không nêu: listed, not ended. */
export const Absent = z.object({
  total: count,
  rows: z.array(z.object({ personId: id, fullName: z.string(), birth: z.string(), unitName: z.string() })),
})
export type Absent = z.infer<typeof Absent>
export const PageQuery = RowsQuery.pick({ page: true, size: true })
export type PageQuery = z.infer<typeof PageQuery>

export const Edited = z.object({ id, version })
export type Edited = z.infer<typeof Edited>

/** `facts`: rows of fact written; 0 when the records already said all of it. */
export const Confirmed = z.object({
  id,
  version,
  says: z.string(),
  new: count,
  changed: count,
  same: count,
  held: count,
  facts: count,
})
export type Confirmed = z.infer<typeof Confirmed>

export const WithdrawImport = z.object({ version, reason: line(500) })
export type WithdrawImport = z.infer<typeof WithdrawImport>
