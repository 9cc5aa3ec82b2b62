import * as z from 'zod'
import { FindingShape, id, line, plainDate, searchText } from '#lib/shapes.ts'
import { personFactTables } from '#db/tables.ts'
import { choices } from './model.ts'

const reason = line(500)

/** Các cặp có thể trùng. `dismissed`: those that were said not to be one person. */
export const DuplicatesQuery = z.object({
  q: searchText.optional(),
  unitId: id.optional(),
  dismissed: z.literal('yes').optional(),
  page: z.coerce.number().int().min(1).default(1),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type DuplicatesQuery = z.infer<typeof DuplicatesQuery>

const Person = z.object({
  id,
  fullName: z.string(),
  birth: z.string(),
  unitName: z.string(),
  title: z.string(),
})

export const DuplicatePair = z.object({
  id: z.string(),
  a: Person,
  b: Person,
  /** 0–100 */
  score: z.int(),
  reasons: z.array(z.string()),
  dismissed: z.object({ reason: z.string(), by: z.string(), on: plainDate }).nullable(),
})
export type DuplicatePair = z.infer<typeof DuplicatePair>

/** `more`: there are more pairs than were counted; the best are here. */
export const DuplicatesPage = z.object({ total: z.int(), more: z.boolean(), rows: z.array(DuplicatePair) })
export type DuplicatesPage = z.infer<typeof DuplicatesPage>

export const PairQuery = z.object({ a: id, b: id })
export type PairQuery = z.infer<typeof PairQuery>

export const DismissPair = PairQuery.extend({ reason })
export type DismissPair = z.infer<typeof DismissPair>

const signs = ['same', 'differs', 'only-a', 'only-b'] as const

/** Hai hồ sơ cạnh nhau, field by field. */
export const Comparison = z.object({
  a: Person,
  b: Person,
  dismissed: z.boolean(),
  sections: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      lines: z.array(
        z.object({
          label: z.string(),
          a: z.string().nullable(),
          b: z.string().nullable(),
          sign: z.enum(signs),
        }),
      ),
    }),
  ),
  /** Groups of which somebody must say whose value holds. */
  clashes: z.array(z.object({ group: z.enum(personFactTables), title: z.string(), says: z.array(z.string()) })),
  obstacles: z.array(FindingShape),
})
export type Comparison = z.infer<typeof Comparison>
export type Sign = (typeof signs)[number]

/** Gộp `mergeId` vào `keepId`; `choices`: group → whose value holds where both have one. */
export const MergeWanted = z.object({
  keepId: id,
  mergeId: id,
  choices: z.partialRecord(z.enum(personFactTables), z.enum(choices)).default({}),
  reason,
})
export type MergeWanted = z.infer<typeof MergeWanted>

export const Reason = z.object({ reason })

export const Merges = z.array(
  z.object({
    id,
    at: z.string(),
    by: z.string(),
    reason: z.string(),
    keepId: id,
    keepName: z.string(),
    merged: z.array(z.object({ id, fullName: z.string() })),
    open: z.boolean(),
    undoneAt: z.string().nullable(),
  }),
)
export type Merges = z.infer<typeof Merges>
