import * as z from 'zod'
import { FindingShape, id, line } from '#lib/shapes.ts'
import { incidentKinds } from './model.ts'

export const AddCandidates = z
  .object({
    personIds: z.array(id).max(5_000).default([]),
    unitIds: z.array(id).max(200).default([]),
    staff: z.enum(['cadre', 'civil-servant', 'public-employee', 'contract-worker']).nullish(),
  })
  .refine(({ personIds, unitIds }) => personIds.length + unitIds.length > 0, 'Hãy chọn người hoặc đơn vị.')
export type AddCandidates = z.infer<typeof AddCandidates>

export const Added = z.object({ added: z.number(), already: z.number(), inPanel: z.array(z.string()) })
export type Added = z.infer<typeof Added>

export const CandidateId = z.object({ id, candidateId: id })
export const Reason = z.object({ reason: line(500) })

export const Candidates = z.array(
  z.object({
    id,
    personId: id,
    number: z.string(),
    fullName: z.string(),
    birthOn: z.string().nullable(),
    title: z.string().nullable(),
    unit: z.string().nullable(),
    session: z.string().nullable(),
    room: z.string().nullable(),
    seat: z.string().nullable(),
    withdrawnNote: z.string().nullable(),
  }),
)
export type Candidate = z.infer<typeof Candidates>[number]

export const NewSession = z.object({
  startsAt: z.iso.datetime({ offset: true, error: 'Hãy nhập ngày và giờ thi.' }),
})
export type NewSession = z.infer<typeof NewSession>

export const WriteRoom = z.object({
  name: line(80),
  rows: z.int().min(1).max(40),
  columns: z.int().min(1).max(20),
  invigilators: z.array(id).max(10),
})
export type WriteRoom = z.infer<typeof WriteRoom>

export const RoomId = z.object({ id, sessionId: id, roomId: id })
export const Placed = z.object({ placed: z.number() })

const Seat = z.object({
  id,
  candidateId: id,
  number: z.string(),
  fullName: z.string(),
  row: z.number(),
  column: z.number(),
  paper: z.string().nullable(),
  issued: z.boolean(),
  used: z.boolean(),
})

export const Hall = z.object({
  candidates: z.number(),
  capacity: z.number(),
  seated: z.number(),
  sessions: z.array(
    z.object({
      id,
      startsAt: z.string(),
      startedAt: z.string().nullable(),
      closedAt: z.string().nullable(),
      openedAt: z.string().nullable(),
      drawn: z.boolean(),
      rooms: z.array(
        z.object({
          id,
          name: z.string(),
          rows: z.number(),
          columns: z.number(),
          invigilators: z.array(z.object({ id, fullName: z.string() })),
          seats: z.array(Seat),
        }),
      ),
    }),
  ),
})
export type Hall = z.infer<typeof Hall>
export type HallSession = Hall['sessions'][number]
export type HallRoom = HallSession['rooms'][number]
export type HallSeat = HallRoom['seats'][number]

export const Invigilators = z.array(z.object({ id, fullName: z.string(), username: z.string() }))
export type Invigilator = z.infer<typeof Invigilators>[number]

/** `candidateIds` empty: everybody of the session. */
export const IssueTickets = z.object({ candidateIds: z.array(id).max(5_000).default([]) })
export type IssueTickets = z.infer<typeof IssueTickets>

/** The tickets in clear, once: nothing keeps them. `pdf` is base64. */
export const Tickets = z.object({
  tickets: z.array(
    z.object({
      candidateId: id,
      number: z.string(),
      fullName: z.string(),
      room: z.string(),
      seat: z.string(),
      ticket: z.string(),
    }),
  ),
  pdf: z.string(),
})
export type Tickets = z.infer<typeof Tickets>

export const WriteIncident = z.object({
  seatId: id.nullish(),
  kind: z.enum(incidentKinds),
  note: line(1_000),
  lateMinutes: z.int().min(1).max(600).nullish(),
})
export type WriteIncident = z.infer<typeof WriteIncident>

export const Recorded = z.object({ id, says: z.string(), because: z.array(FindingShape) })

export const Incidents = z.array(
  z.object({
    id,
    kind: z.enum(incidentKinds),
    note: z.string(),
    seatId: id.nullable(),
    number: z.string().nullable(),
    fullName: z.string().nullable(),
    recordedBy: z.string(),
    recordedAt: z.string(),
    because: z.array(FindingShape),
  }),
)
export type Incident = z.infer<typeof Incidents>[number]

export const prints = ['danh-sach', 'so-do', 'nop-bai', 'mo-de', 'bien-ban'] as const
export const PrintQuery = z.object({
  what: z.enum(prints),
  format: z.enum(['pdf', 'docx']).default('pdf'),
  roomId: id.optional(),
})
export type PrintQuery = z.infer<typeof PrintQuery>
