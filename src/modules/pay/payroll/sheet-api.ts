import * as z from 'zod'
import { FindingShape, id, plainDate } from '#lib/shapes.ts'
import { coefficientParts, moneyParts } from './slip-shape.ts'

const month = plainDate.refine((day) => day.endsWith('-01'), 'Hãy chọn ngày đầu của một tháng.')

export const SheetQuery = z.object({
  month: month.optional(),
  unitId: id.optional(),
  knownAt: z.iso.datetime({ offset: true }).optional(),
})
export type SheetQuery = z.infer<typeof SheetQuery>

const money = z.record(z.enum(moneyParts), z.int().nullable())
const sums = z.record(z.enum(moneyParts), z.int())

export const SheetRow = z.object({
  personId: id,
  fullName: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  staff: z.string(),
  rank: z.string().nullable(),
  step: z.int().nullable(),
  base: z.int().nullable(),
  coefficients: z.record(z.enum(coefficientParts), z.string()).nullable(),
  /** Đồng; null: không tính được, xem `missing`. */
  money,
  insured: z.int().nullable(),
  dependants: z.int(),
  others: z.array(z.object({ label: z.string(), amount: z.int() })),
  notes: z.array(z.string()),
  missing: z.string().nullable(),
  arrears: z.object({ net: z.int(), months: z.array(plainDate) }).nullable(),
  payable: z.int().nullable(),
  before: z.int().nullable(),
  changes: z.array(z.string()),
})
export type SheetRow = z.infer<typeof SheetRow>

const Total = z.object({ people: z.int(), sums, arrears: z.int(), payable: z.int() })
export type Total = z.infer<typeof Total>
const closed = z.object({ month: plainDate, closedAt: z.string(), closedBy: z.string() })

/** Bảng lương một tháng của cơ quan, trong phạm vi. */
export const PaySheet = z.object({
  month: plainDate,
  closed: closed.nullable(),
  rows: z.array(SheetRow),
  units: z.array(Total.extend({ unitId: z.string(), unitName: z.string() })),
  total: Total,
  leftOut: z.int(),
  gone: z.array(z.object({ personId: id, fullName: z.string(), unitName: z.string() })),
  unreckoned: z.array(z.object({ personId: id, fullName: z.string(), month: plainDate, says: z.string() })),
  choices: z.array(z.string()),
  months: z.array(closed),
  /** Vì sao chưa chốt được; null: chốt được. */
  notNext: z.string().nullable(),
})
export type PaySheet = z.infer<typeof PaySheet>

/** Chốt một tháng, đúng như bản đang xem: số người được trả, số người chưa tính được, tổng được nhận. */
export const CloseMonth = z.object({ month, people: z.int(), leftOut: z.int(), payable: z.int() })
export type CloseMonth = z.infer<typeof CloseMonth>

export const WhyQuery = z.object({
  month,
  part: z.enum([...moneyParts, 'arrears', 'payable']).default('net'),
  knownAt: z.iso.datetime({ offset: true }).optional(),
})
export type WhyQuery = z.infer<typeof WhyQuery>

export const PersonPayQuery = z.object({ month: month.optional() })

/** Lương của một người trong một tháng. */
export const PersonPay = z.object({
  month: plainDate,
  closed: closed.nullable(),
  row: SheetRow.nullable(),
  finding: FindingShape.nullable(),
})
export type PersonPay = z.infer<typeof PersonPay>
