import * as z from 'zod'
import type { Framework } from '#law/competencies/framework.ts'
import { id, line, plainDate } from '#lib/shapes.ts'
import { heldKinds, subjectKinds } from './model.ts'

export const framework = z.enum(['it', 'counter', 'state-management', 'vtos'])
const level = z.int().min(1).max(9)
const code = z.string().trim().min(1).max(40)

/** As the law's data has them. */
export const Frameworks = z.custom<readonly Framework[]>((value) => Array.isArray(value))

const Requirement = z.object({
  id: z.string(),
  subjectKind: z.enum(subjectKinds),
  subject: z.string(),
  subjectName: z.string(),
  framework,
  code: z.string(),
  level: z.int(),
  from: z.string().nullable(),
  until: z.string().nullable(),
})
export type Requirement = z.infer<typeof Requirement>
export const Requirements = z.array(Requirement)

/** `level` null: required no more from that day. */
export const SetRequirement = z.object({
  subjectKind: z.enum(subjectKinds),
  subject: z.string().trim().max(200),
  framework,
  code,
  level: level.nullable(),
  from: plainDate,
  reason: line(500),
})
export type SetRequirement = z.infer<typeof SetRequirement>

export const Recognise = z.object({
  framework,
  code,
  level,
  kind: z.enum(heldKinds),
  evidence: line(300),
  from: plainDate,
  until: plainDate.nullable(),
  reason: line(500),
})
export type Recognise = z.infer<typeof Recognise>

export const PersonId = z.object({ id })
export const AsOfQuery = z.object({ day: plainDate.optional() })
export type AsOfQuery = z.infer<typeof AsOfQuery>

export const GapMap = z.object({
  day: z.string(),
  units: z.array(z.object({ id: z.string(), name: z.string(), people: z.int() })),
  competencies: z.array(z.object({ framework, code: z.string(), name: z.string() })),
  cells: z.array(z.object({ unitId: z.string(), framework, code: z.string(), required: z.int(), held: z.int() })),
})
export type GapMap = z.infer<typeof GapMap>

export const GapPeopleQuery = AsOfQuery.extend({ framework, code, unitId: id.optional() })
export type GapPeopleQuery = z.infer<typeof GapPeopleQuery>

const GapPerson = z.object({
  id: z.string(),
  fullName: z.string(),
  unitName: z.string(),
  required: z.int(),
  held: z.int(),
  evidence: z.string().nullable(),
})
export type GapPerson = z.infer<typeof GapPerson>
export const GapPeople = z.array(GapPerson)
