import * as z from 'zod'
import { id, line, plainDate } from '#lib/shapes.ts'
import { initiativeKinds, initiativeLevels } from './model.ts'

export const PersonId = z.object({ id })
export const PersonFactId = z.object({ id, factId: id })

/** Ghi nhận một sáng kiến, đề tài đã được công nhận. */
export const NewInitiative = z.object({
  kind: z.enum(initiativeKinds),
  title: line(300),
  level: z.enum(initiativeLevels),
  recognisedOn: plainDate,
  paper: line(100),
  reason: line(500),
})
export type NewInitiative = z.infer<typeof NewInitiative>

/** Rút một dòng ghi nhầm. */
export const WithdrawInitiative = z.object({ reason: line(500) })
export type WithdrawInitiative = z.infer<typeof WithdrawInitiative>
