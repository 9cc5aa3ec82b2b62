import * as z from 'zod'
import { FindingShape, id, line, plainDate, searchText } from '#lib/shapes.ts'
import { CriteriaShape } from './criteria-shape.ts'
import { states } from './model.ts'

const year = z.coerce.number().int().min(2014, 'Năm xét từ 2014').max(2200)

export const PersonId = z.object({ id })
export const PersonFactId = z.object({ id, factId: id })
export const ReviewYear = z.object({ year: year.optional() })

/** Danh sách xét nâng bậc trước thời hạn của một năm. */
export const EarlyRaisesQuery = z.object({
  year: year.optional(),
  state: z.enum(states).optional(),
  unitId: id.optional(),
  q: searchText.optional(),
})
export type EarlyRaisesQuery = z.infer<typeof EarlyRaisesQuery>

/** A finding as it is sent. */
export type Shown = z.infer<typeof FindingShape>

const Row = z.object({
  personId: id,
  fullName: z.string(),
  birthOn: z.string(),
  unitId: id,
  unitName: z.string(),
  rank: z.string().nullable(),
  step: z.number().nullable(),
  coefficient: z.string().nullable(),
  state: z.enum(states),
  /** Thứ hạng trong số người đủ điều kiện. */
  order: z.number().nullable(),
  /** Bậc mới, số tháng nâng trước, ngày hưởng; null khi không đủ điều kiện. */
  nextStep: z.number().nullable(),
  nextCoefficient: z.string().nullable(),
  months: z.number().nullable(),
  on: plainDate.nullable(),
  evidence: z.string(),
  /** Vì sao ở tình trạng này. */
  says: z.string(),
  chosen: z.boolean(),
  inDecision: z.object({ id, state: z.enum(['draft', 'submitted']) }).nullable(),
})

export const EarlyRaises = z.object({
  year: z.number(),
  cutOff: plainDate,
  useBy: plainDate,
  /** Còn được dùng chỉ tiêu của năm này. */
  open: z.boolean(),
  criteria: FindingShape,
  pool: FindingShape,
  quota: z.object({
    payroll: z.number(),
    total: z.number(),
    extra: z.number(),
    used: z.number(),
    drafted: z.number(),
    left: z.number(),
    units: z.array(
      z.object({
        id,
        name: z.string(),
        payroll: z.number(),
        own: z.number(),
        remainder: z.number(),
        used: z.number(),
        proposed: z.number(),
      }),
    ),
  }),
  counts: z.record(z.enum(states), z.number()),
  rows: z.array(Row),
})
export type EarlyRaises = z.infer<typeof EarlyRaises>
export type EarlyRaiseRow = z.infer<typeof Row>

/** Nâng bậc khi có thông báo nghỉ hưu, ngoài chỉ tiêu. */
export const RetirementRaises = z.array(
  z.object({
    personId: id,
    fullName: z.string(),
    unitName: z.string(),
    notifiedOn: plainDate,
    retiresFrom: plainDate,
    paper: z.string(),
    eligible: z.boolean(),
    on: plainDate.nullable(),
    finding: FindingShape,
    inDecision: z.object({ id, state: z.enum(['draft', 'submitted']) }).nullable(),
  }),
)
export type RetirementRaises = z.infer<typeof RetirementRaises>

export const PersonVerdict = FindingShape.nullable()

/** Chọn một người giữa những người ngang nhau; `withdraw` bỏ lựa chọn đã ghi. */
export const ChooseEqual = z.object({
  year: z.int().min(2014).max(2200),
  reason: line(500),
  withdraw: z.boolean().default(false),
})
export type ChooseEqual = z.infer<typeof ChooseEqual>

/** Ghi một lần nâng bậc trước thời hạn đã có quyết định từ trước. */
export const NewPastRaise = z.object({
  kind: z.enum(['merit', 'retirement']),
  year: z.int('Hãy nhập năm').min(1990, 'Năm từ 1990').max(2200),
  effective: plainDate,
  decidedOn: plainDate,
  paper: line(100),
  reason: line(500),
})
export type NewPastRaise = z.infer<typeof NewPastRaise>

/** Ghi thông báo nghỉ hưu. */
export const NewNotice = z.object({
  notifiedOn: plainDate,
  retiresFrom: plainDate,
  paper: line(100),
  reason: line(500),
})
export type NewNotice = z.infer<typeof NewNotice>

export const WithdrawFact = z.object({ reason: line(500) })
export type WithdrawFact = z.infer<typeof WithdrawFact>

const Era = z.object({
  id,
  from: plainDate,
  until: plainDate.nullable(),
  criteria: CriteriaShape,
  basis: z.string(),
  recordedAt: z.string(),
  recordedBy: z.string(),
  reason: z.string(),
})

/** Tiêu chí của cơ quan qua các thời kỳ, và mặc định của chương trình. */
export const CriteriaEras = z.object({ eras: z.array(Era), fallback: CriteriaShape })
export type CriteriaEras = z.infer<typeof CriteriaEras>

/** Ghi tiêu chí từ một ngày. `replaces`: dòng đang áp dụng ở ngày ấy, null khi chưa có. */
export const SetCriteria = z.object({
  from: plainDate,
  criteria: CriteriaShape,
  basis: line(200),
  reason: line(500),
  replaces: id.nullable(),
})
export type SetCriteria = z.infer<typeof SetCriteria>
