import * as z from 'zod'
import { id, plainDate } from '#lib/shapes.ts'

const code = z.string().min(1).max(60)
const moment = z.iso.datetime({ offset: true, error: 'Thời điểm không đúng dạng.' })
const filters = z.array(z.object({ trait: code, in: z.array(code).min(1).max(400) })).max(12)

/** Which version of the records: what held on `day`, as known at `knownAt` (none: now). */
export const AsOf = z.object({ day: plainDate, knownAt: moment.optional() })
const asked = { ...AsOf.shape, unitId: id.optional(), filters: filters.optional() }

/** Một con số: `by` breaks it down; `from` is the first day of what happened. '-' in a filter: not recorded. */
export const FigureQuestion = z.object({
  indicator: code,
  ...asked,
  from: plainDate.optional(),
  by: z.array(code).max(2, 'Một con số chia theo nhiều nhất hai đặc điểm.').optional(),
  /** Các ngày của một chuỗi: one value for each. */
  days: z.array(plainDate).max(60).optional(),
})
export type FigureQuestion = z.infer<typeof FigureQuestion>

export const Figure = z.object({
  value: z.int(),
  of: z.int().nullable(),
  /** '44', '43,9' of the share, where the indicator is one. */
  percent: z.string().nullable(),
  rows: z.array(z.object({ codes: z.array(z.string().nullable()), value: z.int() })),
  title: z.string(),
  sentence: z.string(),
  definition: z.string(),
  day: plainDate,
  knownAt: z.string().nullable(),
  series: z
    .array(z.object({ day: plainDate, value: z.int(), of: z.int().nullable(), percent: z.string().nullable() }))
    .optional(),
})
export type Figure = z.infer<typeof Figure>

/** Những người của một con số; `at`: of one cell of it. */
export const PeopleQuestion = FigureQuestion.omit({ days: true }).extend({
  by: z.array(code).max(4).optional(),
  at: z.array(code.nullable()).max(4).optional(),
  page: z.int().min(1).default(1),
  limit: z.int().min(1).max(500).default(50),
})
export type PeopleQuestion = z.infer<typeof PeopleQuestion>
export const PeopleExportQuestion = PeopleQuestion.omit({ page: true, limit: true })
export type PeopleExportQuestion = z.infer<typeof PeopleExportQuestion>

export const Behind = z.object({
  id,
  fullName: z.string(),
  birthOn: plainDate.nullable(),
  unitName: z.string().nullable(),
  detail: z.string().nullable(),
})
export const People = z.object({ total: z.int(), rows: z.array(Behind) })
export type People = z.infer<typeof People>

/** Cùng con số, cùng ngày, biết ở hai lúc; `laterKnownAt` null: now. */
export const DifferenceQuestion = z.object({ question: PeopleExportQuestion, laterKnownAt: moment.nullable() })
export type DifferenceQuestion = z.infer<typeof DifferenceQuestion>
export const Difference = z.object({ gained: z.array(Behind), lost: z.array(Behind) })
export type Difference = z.infer<typeof Difference>

const traitIds = z.array(code).max(2, 'Mỗi chiều của bảng có nhiều nhất hai đặc điểm.')
export const TableQuestion = z.object({
  population: code,
  rows: traitIds.min(1, 'Hãy chọn ít nhất một đặc điểm làm dòng.'),
  columns: traitIds,
  ...asked,
  from: plainDate.optional(),
})
export type TableQuestion = z.infer<typeof TableQuestion>
export const TableExportQuestion = TableQuestion.extend({ asPercent: z.boolean().default(false) })
export type TableExportQuestion = z.infer<typeof TableExportQuestion>

/** One line or one column of a table. */
export const Side = z.object({ codes: z.array(z.string().nullable()), labels: z.array(z.string()) })
export type Side = z.infer<typeof Side>
const numbers = z.array(z.int())
export const OwnTable = z.object({
  rows: z.array(Side),
  columns: z.array(Side),
  cells: z.array(numbers),
  rowTotals: numbers,
  columnTotals: numbers,
  total: z.int(),
  definition: z.string(),
})
export type OwnTable = z.infer<typeof OwnTable>

export const CatalogueQuery = AsOf.partial()
export type CatalogueQuery = z.infer<typeof CatalogueQuery>
export const Catalogue = z.object({
  indicators: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      sentence: z.string(),
      definition: z.string(),
      unit: z.string(),
      share: z.boolean().optional(),
      breakdowns: z.array(z.string()),
    }),
  ),
  traits: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      values: z.array(z.object({ code: z.string(), label: z.string() })),
    }),
  ),
  populations: z.array(
    z.object({ id: z.string(), label: z.string(), definition: z.string(), traits: z.array(z.string()) }),
  ),
})
export type Catalogue = z.infer<typeof Catalogue>

export const FormId = z.object({ form: z.enum(['bm01', 'bm02', 'training'], 'Không có biểu mẫu này.') })
export type FormId = z.infer<typeof FormId>['form']
export const FormQuery = AsOf.partial()
export type FormQuery = z.infer<typeof FormQuery>
export const FormFile = FormQuery.extend({ as: z.enum(['xlsx', 'pdf']) })
export type FormFile = z.infer<typeof FormFile>

/** Biểu mẫu: a heading of several levels, a row for each unit, each number with its question, and its sums checked. */
export const OfficialForm = z.object({
  title: z.string(),
  notes: z.array(z.string()),
  head: z.array(z.array(z.object({ text: z.string(), colSpan: z.int(), rowSpan: z.int() }))),
  rows: z.array(
    z.object({
      label: z.string(),
      strong: z.boolean().optional(),
      cells: z.array(z.object({ value: z.int().nullable(), question: PeopleExportQuestion.optional() })),
    }),
  ),
  checks: z.array(
    z.object({
      says: z.string(),
      holds: z.boolean(),
      question: PeopleExportQuestion.optional(),
      count: z.int().optional(),
    }),
  ),
})
export type OfficialForm = z.infer<typeof OfficialForm>
