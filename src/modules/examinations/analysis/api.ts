import * as z from 'zod'
import { id } from '#lib/shapes.ts'
import { flags } from './flags.ts'

const option = z.object({
  id: z.string(),
  text: z.string(),
  right: z.boolean(),
  chosen: z.int(),
  upper: z.int(),
  lower: z.int(),
})

export const Analysis = z.object({
  name: z.string(),
  papers: z.int(),
  mean: z.string(),
  passed: z.int(),
  items: z.array(
    z.object({
      questionId: id,
      version: z.int(),
      prompt: z.string(),
      kind: z.string(),
      topic: z.string(),
      answered: z.int(),
      facility: z.string(),
      discrimination: z.string(),
      group: z.int(),
      options: z.array(option),
      flags: z.array(z.enum(flags)),
    }),
  ),
  units: z.array(
    z.object({
      unitId: id.nullable(),
      unitName: z.string(),
      sat: z.int(),
      mean: z.string(),
      passed: z.int(),
      share: z.string(),
    }),
  ),
  /** Phổ điểm: people by tenth of the highest mark. */
  spread: z.array(z.object({ from: z.string(), to: z.string(), people: z.int() })),
})
export type Analysis = z.infer<typeof Analysis>

export const groups = ['all', 'upper', 'lower'] as const
export const PeopleQuery = z.object({
  questionId: id.optional(),
  version: z.coerce.number().int().optional(),
  option: z.string().max(60).optional(),
  group: z.enum(groups).default('all'),
  unitId: z.union([id, z.literal('none')]).optional(),
  passed: z.enum(['true', 'false']).optional(),
  tenth: z.coerce.number().int().min(0).max(9).optional(),
})
export type PeopleQuery = z.infer<typeof PeopleQuery>

export const People = z.array(
  z.object({
    personId: id,
    candidateId: id,
    number: z.string(),
    fullName: z.string(),
    unitName: z.string(),
    points: z.string(),
    passed: z.boolean(),
  }),
)
export type People = z.infer<typeof People>
