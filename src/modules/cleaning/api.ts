import * as z from 'zod'
import { FindingShape, id, line, plainDate } from '#lib/shapes.ts'
import { codedIds } from './coded.ts'
import { repairKinds, severities } from './model.ts'

const unitId = id.optional()

export const RulesQuery = z.object({ unitId })
export type RulesQuery = z.infer<typeof RulesQuery>

const repair = z.object({ id: z.enum(repairKinds), label: z.string() })

/** Các quy tắc, each with how many break it, by unit. */
export const Rules = z.object({
  day: plainDate,
  people: z.int(),
  rules: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      severity: z.enum(severities),
      why: FindingShape,
      repairs: z.array(repair),
      people: z.int(),
      units: z.array(z.object({ unitId: id.nullable(), unitName: z.string(), people: z.int() })),
    }),
  ),
})
export type Rules = z.infer<typeof Rules>

export const RuleParams = z.object({ rule: z.string().max(60) })

export const BrokenQuery = z.object({
  unitId,
  page: z.coerce.number().int().min(1).default(1),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type BrokenQuery = z.infer<typeof BrokenQuery>

export const BrokenPage = z.object({
  total: z.int(),
  rows: z.array(z.object({ id, fullName: z.string(), unitName: z.string(), says: z.string() })),
})
export type BrokenPage = z.infer<typeof BrokenPage>

/** Cách viết ngoài danh mục; `sure`: a known abbreviation, or confirmed here before. */
export const Spellings = z.array(
  z.object({
    id: z.string(),
    list: z.enum(codedIds),
    listName: z.string(),
    text: z.string(),
    facts: z.int(),
    people: z.int(),
    suggestion: z.object({ code: z.string(), name: z.string() }).nullable(),
    sure: z.boolean(),
    remembered: z.boolean(),
  }),
)
export type Spellings = z.infer<typeof Spellings>

/** What to repair, and of whom. A spelling names its list, and its text and code when the officer says what it means. */
export const RepairWanted = z.object({
  repair: z.enum(repairKinds),
  unitId,
  personId: id.optional(),
  list: z.enum(codedIds).optional(),
  text: z.string().max(500).optional(),
  code: z.string().max(100).optional(),
})
export type RepairWanted = z.infer<typeof RepairWanted>

/** Bản xem trước: every change, from → to; an obstacle says why one cannot be made. */
export const Preview = z.object({
  label: z.string(),
  /** Of exactly these changes; an act on another state of the records is refused. */
  token: z.string(),
  changes: z.array(
    z.object({
      id: z.string(),
      personId: id,
      fullName: z.string(),
      unitName: z.string(),
      field: z.string(),
      was: z.string(),
      becomes: z.string(),
      obstacle: z.string().nullable(),
    }),
  ),
  /** There are more than one preview shows. */
  more: z.boolean(),
  /** The actor's own record was left out. */
  ownLeftOut: z.boolean(),
})
export type Preview = z.infer<typeof Preview>

export const RepairMade = RepairWanted.extend({
  token: z.string().max(100),
  leaveOut: z.array(z.string().max(200)).max(5_000).default([]),
  reason: line(500),
})
export type RepairMade = z.infer<typeof RepairMade>

export const Made = z.object({ id, facts: z.int(), people: z.int() })

export const Repairs = z.array(
  z.object({
    id,
    at: z.string(),
    by: z.string(),
    label: z.string(),
    says: z.string(),
    reason: z.string(),
    facts: z.int(),
    people: z.int(),
    undoneAt: z.string().nullable(),
  }),
)
export type Repairs = z.infer<typeof Repairs>

export const Reason = z.object({ reason: line(500) })
