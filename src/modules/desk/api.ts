import * as z from 'zod'
import { FindingShape, id, plainDate, searchText } from '#lib/shapes.ts'

export const dutySorts = ['on', 'name', 'unit', 'rank', 'kind'] as const

/** Việc đến hạn từ `from` (hôm nay) đến trước ngày `to` (ba tháng sau), và việc đã quá hạn trước hôm nay nếu `overdue`. */
export const DutiesQuery = z.object({
  from: plainDate.optional(),
  to: plainDate.optional(),
  unitId: id.optional(),
  kind: z.string().max(60).optional(),
  q: searchText.optional(),
  overdue: z.enum(['yes', 'no', 'only']).default('yes'),
  sort: z.enum(dutySorts).default('on'),
  desc: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true'),
})
export type DutiesQuery = z.infer<typeof DutiesQuery>

/** Các cột của bảng tính, theo thứ tự trên màn hình. */
export const dutyColumns = ['name', 'unit', 'rank', 'step', 'coefficient', 'kind', 'on', 'state'] as const
export const DutiesExport = DutiesQuery.extend({
  columns: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(dutyColumns)).min(1))
    .optional(),
})
export type DutiesExport = z.infer<typeof DutiesExport>

export const DutyRow = z.object({
  kind: z.string(),
  kindName: z.string(),
  dischargedBy: z.string(),
  personId: id,
  name: z.string(),
  givenName: z.string(),
  unitId: id,
  unitName: z.string(),
  rank: z.string().nullable(),
  rankTitle: z.string().nullable(),
  step: z.number().nullable(),
  coefficient: z.string().nullable(),
  on: plainDate,
  overdue: z.boolean(),
  becomes: z.string(),
  inDecision: z.object({ id, state: z.enum(['draft', 'submitted']) }).nullable(),
})
export type DutyRow = z.infer<typeof DutyRow>

/** Việc của đơn vị: done on the page `path`. */
export const UnitDutyRow = z.object({
  kind: z.string(),
  kindName: z.string(),
  unitId: id,
  unitName: z.string(),
  on: plainDate,
  overdue: z.boolean(),
  becomes: z.string(),
  path: z.string(),
})
export type UnitDutyRow = z.infer<typeof UnitDutyRow>

export const Duties = z.object({
  from: plainDate,
  to: plainDate,
  total: z.number(),
  overdue: z.number(),
  kinds: z.array(z.object({ kind: z.string(), name: z.string(), count: z.number() })),
  /** 'YYYY-MM' */
  months: z.array(z.object({ month: z.string(), count: z.number() })),
  units: z.array(z.object({ unitId: id, name: z.string(), count: z.number() })),
  /** Người chưa tính được, và vì sao. */
  unreckoned: z.array(z.object({ personId: id, name: z.string(), says: z.string() })),
  rows: z.array(DutyRow),
  ofUnits: z.array(UnitDutyRow),
})
export type Duties = z.infer<typeof Duties>

export const DutyKey = z.object({ kind: z.string().max(60), personId: id })
export const DutyFinding = FindingShape
export type DutyFinding = z.infer<typeof DutyFinding>

export const SearchQuery = z.object({ q: searchText.min(1) })
export type SearchQuery = z.infer<typeof SearchQuery>

export const SearchAnswer = z.object({
  items: z.array(
    z.object({ kind: z.enum(['person', 'decision']), title: z.string(), detail: z.string(), path: z.string() }),
  ),
})
export type SearchAnswer = z.infer<typeof SearchAnswer>
