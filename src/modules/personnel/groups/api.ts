import * as z from 'zod'
import { id, line, optionalLine, plainDate } from '#lib/shapes.ts'
import { Origin } from '../api.ts'

const value = z.union([z.string().max(4000), z.number(), z.null()])
export const GroupParams = z.object({ id, group: z.string().max(40) })
export const EntryParams = GroupParams.extend({ factId: id })

/** Giá trị theo tên trường của nhóm; `from`, `until` where the group asks for them: `until` is the first day it no longer holds. */
const content = {
  values: z.record(z.string().max(40), value),
  from: plainDate.nullish(),
  until: plainDate.nullish(),
}
export const NewEntry = z.object({ ...content, reason: line(500) })
export type NewEntry = z.infer<typeof NewEntry>
export const WithdrawEntry = z.object({ reason: line(500) })
export type WithdrawEntry = z.infer<typeof WithdrawEntry>

export const Entry = z.object({
  factId: id,
  entryId: id.nullable(),
  values: z.record(z.string(), value),
  from: plainDate.nullable(),
  until: plainDate.nullable(),
  /** Holds on the day looked at. */
  current: z.boolean(),
  learnedAt: z.string(),
  origin: Origin,
})
export type Entry = z.infer<typeof Entry>
export const GroupEntries = z.array(z.object({ group: z.string(), entries: z.array(Entry) }))
export type GroupEntries = z.infer<typeof GroupEntries>

const fileName = line(200)
/** Đề nghị: an entry added, corrected (`factId`) or withdrawn; `file` in base64. */
export const NewProposal = z.object({
  group: z.string().max(40),
  act: z.enum(['add', 'correct', 'withdraw']),
  factId: id.nullable(),
  ...content,
  note: optionalLine(1000),
  evidence: z.object({ name: fileName, file: z.base64().max(7_000_000, 'Tệp minh chứng không quá 5 MB') }).nullable(),
})
export type NewProposal = z.infer<typeof NewProposal>

export const Proposal = z.object({
  id,
  personId: id,
  fullName: z.string(),
  unitName: z.string().nullable(),
  group: z.string(),
  act: NewProposal.shape.act,
  factId: id.nullable(),
  /** What the record says now of the entry; null: nothing, or it changed meanwhile. */
  before: z.record(z.string(), value).nullable(),
  values: z.record(z.string(), value),
  from: plainDate.nullable(),
  until: plainDate.nullable(),
  note: z.string().nullable(),
  evidence: z.string().nullable(),
  proposedAt: z.string(),
  state: z.enum(['waiting', 'accepted', 'declined', 'stale']),
  answer: z.string().nullable(),
  answeredAt: z.string().nullable(),
})
export type Proposal = z.infer<typeof Proposal>
export const Proposals = z.array(Proposal)
export const ProposalId = z.object({ id })
export const Made = z.object({ id })
export const Answer = z.object({ answer: line(1000) })
export type Answer = z.infer<typeof Answer>
