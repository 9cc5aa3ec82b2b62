import * as z from 'zod'
import { id, line, optionalLine, plainDate, searchText, version } from '#lib/shapes.ts'
import { codePattern, staffKinds, successionKinds, unitKinds } from './model.ts'

const name = line(200)
const reason = line(500)

export const Kind = z.enum(unitKinds)
/** Mã đơn vị hành chính: another unit may have borne it on another day. */
export const Code = z
  .string()
  .trim()
  .toUpperCase()
  .regex(codePattern, 'Mã chỉ gồm chữ số, chữ cái không dấu và dấu chấm')
const described = { kind: Kind.nullable().optional(), code: Code.nullable().optional() }

/** Thông tin cơ quan, như in trên văn bản. `today` is set only for a sample. */
export const AgencySettings = z.object({
  id,
  code: z.string(),
  name: z.string(),
  governingBody: z.string().nullable(),
  head: z.string(),
  place: z.string(),
  symbol: z.string(),
  kind: z.enum(['live', 'sample']),
  today: plainDate,
  version,
})
export type AgencySettings = z.infer<typeof AgencySettings>

export const EditAgency = z.object({
  version,
  name,
  governingBody: optionalLine(200),
  head: line(100),
  place: line(100),
  symbol: line(30),
})
export type EditAgency = z.infer<typeof EditAgency>

/** Đặt ngày hiện tại của cơ quan mẫu. */
export const SetToday = z.object({ today: plainDate })

export const Staff = z.enum(staffKinds)
const count = z.int().min(0).max(100_000)

/** Biên chế được giao; null: chưa giao. */
export const Quotas = z.record(Staff, count.nullable())
export type Quotas = z.infer<typeof Quotas>

/** Cây đơn vị tại một ngày; no day: today. */
export const UnitsQuery = z.object({
  day: plainDate.optional(),
  /** Theo điều đã biết đến lúc này. */
  knownAt: z.iso.datetime({ offset: true }).optional(),
})
export type UnitsQuery = z.infer<typeof UnitsQuery>

/** Xuất danh sách đơn vị như đang hiện trên màn hình. `sort=-all`: from the most. */
export const UnitsExport = UnitsQuery.extend({
  q: searchText.optional(),
  uneven: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
  sort: z.string().max(30).optional(),
})
export type UnitsExport = z.infer<typeof UnitsExport>

/** A row of the tree; rows come in the tree's order, a parent before its children. */
export const UnitRow = z.object({
  id,
  name: z.string(),
  parentId: id.nullable(),
  position: z.int(),
  kind: Kind.nullable(),
  code: z.string().nullable(),
  depth: z.int(),
  /** 'Ủy ban nhân dân › Phòng Nội vụ' */
  path: z.string(),
  quota: Quotas,
  /** People posted to this very unit on that day. */
  people: z.record(Staff, z.int()),
  from: plainDate.nullable(),
  until: plainDate.nullable(),
  version: id,
  quotaVersion: id.nullable(),
})
export type UnitRow = z.infer<typeof UnitRow>
export const Units = z.array(UnitRow)

export const NewUnit = z.object({ name, parentId: id.nullable(), from: plainDate, reason, ...described })
export type NewUnit = z.infer<typeof NewUnit>

/** Đổi tên, loại, mã, chuyển đơn vị, từ một ngày. `version`: the row's, as it was shown. Kind and code left out stay. */
export const EditUnit = z.object({
  version: id,
  name,
  parentId: id.nullable(),
  from: plainDate,
  reason,
  ...described,
})
export type EditUnit = z.infer<typeof EditUnit>

/** Giải thể, kết thúc: `on` is the first day without the unit. */
export const EndUnit = z.object({ version: id, on: plainDate, reason })
export type EndUnit = z.infer<typeof EndUnit>

/** Thứ tự các đơn vị cùng cấp: all children of `parentId` (null: the roots), in their new order. */
export const OrderUnits = z.object({ parentId: id.nullable(), unitIds: z.array(id).min(1) })
export type OrderUnits = z.infer<typeof OrderUnits>

/** Giao biên chế từ một ngày. */
export const SetQuotas = z.object({ version: id.nullable(), quota: Quotas, from: plainDate, reason })
export type SetQuotas = z.infer<typeof SetQuotas>

const Step = z.object({ unitId: id, name: z.string(), kind: z.enum(successionKinds), on: plainDate })

/** Một đơn vị theo thời gian: tên, loại, mã; trước nó và sau nó là đơn vị nào; biên chế và số người qua các năm. */
export const UnitHistory = z.object({
  id,
  profiles: z.array(
    z.object({
      name: z.string(),
      kind: Kind.nullable(),
      code: z.string().nullable(),
      above: z.string(),
      from: plainDate.nullable(),
      until: plainDate.nullable(),
    }),
  ),
  before: z.array(Step),
  after: z.array(Step),
  /** At the end of each year and today: people posted to it, and what was assigned. */
  years: z.array(z.object({ day: plainDate, people: z.number(), quota: z.number().nullable() })),
})
export type UnitHistory = z.infer<typeof UnitHistory>

export const KnownAt = z.object({ knownAt: z.iso.datetime({ offset: true }).optional() })

/** Mọi đơn vị xã, phường, thị xã qua thời gian: đơn vị nào thành đơn vị nào. */
export const UnitLines = z.object({
  units: z.array(
    z.object({
      id,
      name: z.string(),
      kind: Kind.nullable(),
      code: z.string().nullable(),
      from: plainDate.nullable(),
      until: plainDate.nullable(),
    }),
  ),
  links: z.array(z.object({ fromId: id, toId: id, kind: z.enum(successionKinds), on: plainDate })),
})
export type UnitLines = z.infer<typeof UnitLines>
