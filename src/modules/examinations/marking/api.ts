import * as z from 'zod'
import type { Finding } from '#law/kit/finding.ts'
import { FindingShape, id, line, optionalLine } from '#lib/shapes.ts'
import { rounds } from './rounds.ts'

const round = z.enum(rounds)
/** Exact text, at most two decimals; typed with a comma or a dot. */
export const mark = z
  .string()
  .trim()
  .transform((text) => text.replace(',', '.'))
  .refine((text) => /^\d{1,3}(\.\d{1,2})?$/.test(text), 'Hãy nhập điểm từ 0, nhiều nhất hai chữ số sau dấu phẩy.')

export const ExamId = z.object({ id })
export const CandidateOf = z.object({ id, candidateId: id })

export const NameMarkers = z.object({ markers: z.array(z.object({ accountId: id, round })).max(100) })
export type NameMarkers = z.infer<typeof NameMarkers>

export const Markers = z.object({
  markers: z.array(z.object({ accountId: id, fullName: z.string(), round, marked: z.int() })),
  ciphers: z.int(),
})
export type Markers = z.infer<typeof Markers>

export const ChoicesQuery = z.object({ q: z.string().trim().max(100).default('') })
export const MarkerChoices = z.array(z.object({ accountId: id, fullName: z.string(), username: z.string() }))
export type MarkerChoices = z.infer<typeof MarkerChoices>
export const Ciphers = z.object({ papers: z.int() })

export const MarkingTasks = z.array(
  z.object({ examId: id, name: z.string(), round, marked: z.int(), published: z.boolean() }),
)
export type MarkingTasks = z.infer<typeof MarkingTasks>

const place = { cipher: line(20), position: z.int().min(0), part: z.string().max(60).default('') }
export const PaperPlace = z.object({ ...place, position: z.coerce.number().int().min(0) })
export type PaperPlace = z.infer<typeof PaperPlace>
export const GiveMark = z.object({ ...place, points: mark, note: optionalLine(1000) })
export type GiveMark = z.infer<typeof GiveMark>
export type EssayFile = { readonly fileName: string; readonly content: Buffer }

export const MarkingWork = z.object({
  name: z.string(),
  round,
  items: z.array(
    z.object({
      cipher: z.string(),
      position: z.int(),
      part: z.string(),
      of: z.string(),
      situation: z.string().nullable(),
      prompt: z.string(),
      guide: z.array(z.object({ text: z.string(), share: z.number() })),
      text: z.string(),
      hasFile: z.boolean(),
      points: z.string().nullable(),
      note: z.string(),
    }),
  ),
})
export type MarkingWork = z.infer<typeof MarkingWork>

export const resultStates = ['absent', 'sitting', 'waiting', 'marked'] as const
export const Results = z.object({
  exam: z.object({
    id,
    name: z.string(),
    stage: z.string(),
    passPoints: z.string(),
    total: z.string(),
    competency: z.string(),
  }),
  publication: z
    .object({
      proposedBy: z.string(),
      proposedAt: z.string(),
      publishedBy: z.string().nullable(),
      publishedOn: z.string().nullable(),
    })
    .nullable(),
  counts: z.object({ candidates: z.int(), marked: z.int(), passed: z.int(), absent: z.int(), waiting: z.int() }),
  rows: z.array(
    z.object({
      candidateId: id,
      personId: id,
      attemptId: id.nullable(),
      number: z.string(),
      fullName: z.string(),
      unitName: z.string(),
      state: z.enum(resultStates),
      points: z.string().nullable(),
      penalty: z.string(),
      passed: z.boolean().nullable(),
      annulled: z.boolean(),
      notes: z.array(z.string()),
    }),
  ),
})
export type Results = z.infer<typeof Results>

const slot = z.object({
  part: z.string(),
  of: z.string(),
  written: z.boolean(),
  points: z.string().nullable(),
  says: z.string(),
})
export const ResultLines = z.object({
  fullName: z.string(),
  number: z.string(),
  attemptId: id,
  points: z.string().nullable(),
  penalty: z.string(),
  passed: z.boolean().nullable(),
  notes: z.array(z.string()),
  lines: z.array(
    z.object({
      position: z.int(),
      prompt: z.string(),
      answer: z.string(),
      of: z.string(),
      points: z.string().nullable(),
      says: z.string(),
      slots: z.array(slot),
    }),
  ),
})
export type ResultLines = z.infer<typeof ResultLines>

export const MyResults = z.array(
  z.object({
    examId: id,
    name: z.string(),
    number: z.string(),
    publishedOn: z.string(),
    points: z.string(),
    total: z.string(),
    passPoints: z.string(),
    penalty: z.string(),
    passed: z.boolean(),
    topics: z.array(z.object({ name: z.string(), points: z.string(), of: z.string() })),
    lines: z.array(z.object({ position: z.int(), points: z.string(), of: z.string(), says: z.string() })),
    recheck: z.object({
      may: z.boolean(),
      finding: FindingShape.nullable() as unknown as z.ZodType<Finding<unknown> | null>,
      says: z.string(),
      asked: z.object({ on: z.string(), reason: z.string(), answer: z.string().nullable() }).nullable(),
    }),
    certificate: z.object({ number: z.string(), code: z.string(), valid: z.boolean() }).nullable(),
  }),
)
export type MyResults = z.infer<typeof MyResults>

export const Reason = z.object({ reason: line(1000) })

export const ProposeChange = z.object({
  attemptId: id,
  position: z.int().min(-1),
  part: z.string().max(60).default(''),
  becomes: mark,
  reason: line(1000),
})
export type ProposeChange = z.infer<typeof ProposeChange>
export const ChangeId = z.object({ id, changeId: id })
export const AnswerChange = z.object({ agreed: z.boolean() })
export type AnswerChange = z.infer<typeof AnswerChange>
export const Changes = z.array(
  z.object({
    id,
    attemptId: id,
    number: z.string(),
    fullName: z.string(),
    position: z.int(),
    part: z.string(),
    was: z.string(),
    becomes: z.string(),
    reason: z.string(),
    proposedBy: z.string(),
    mine: z.boolean(),
    proposedAt: z.string(),
    state: z.enum(['open', 'agreed', 'refused']),
    decidedBy: z.string().nullable(),
  }),
)
export type Changes = z.infer<typeof Changes>

export const LateAnswers = z.array(
  z.object({
    attemptId: id,
    number: z.string(),
    fullName: z.string(),
    endedAt: z.string().nullable(),
    device: id,
    seq: z.int(),
    position: z.int(),
    receivedAt: z.string(),
    secondsLate: z.int().nullable(),
    counted: z.boolean().nullable(),
    decidedBy: z.string().nullable(),
    reason: z.string().nullable(),
  }),
)
export type LateAnswers = z.infer<typeof LateAnswers>
export const DecideLate = z.object({
  answers: z
    .array(z.object({ attemptId: id, device: id, seq: z.int() }))
    .min(1, 'Hãy chọn câu trả lời đến muộn.')
    .max(500),
  counted: z.boolean(),
  reason: line(1000),
})
export type DecideLate = z.infer<typeof DecideLate>

export const Recomputed = z.object({
  papers: z.int(),
  differences: z.array(
    z.object({ number: z.string(), fullName: z.string(), what: z.string(), kept: z.string(), computed: z.string() }),
  ),
})
export type Recomputed = z.infer<typeof Recomputed>

export const RecheckOf = z.object({ id, recheckId: id })
export const AnswerRecheck = z.object({ answer: line(2000) })
export type AnswerRecheck = z.infer<typeof AnswerRecheck>
export const Rechecks = z.array(
  z.object({
    id,
    attemptId: id,
    candidateId: id,
    number: z.string(),
    fullName: z.string(),
    askedOn: z.string(),
    reason: z.string(),
    answer: z.string().nullable(),
    answeredBy: z.string().nullable(),
  }),
)
export type Rechecks = z.infer<typeof Rechecks>
