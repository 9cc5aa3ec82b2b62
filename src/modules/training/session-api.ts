import * as z from 'zod'
import { id, line, optionalLine, plainDate } from '#lib/shapes.ts'
import { attendances } from './model.ts'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Hãy nhập giờ, ví dụ 07:30')

export const NewSession = z.object({
  on: plainDate,
  starts: clock,
  ends: clock,
  lessons: z.int('Hãy nhập số tiết').min(1, 'Ít nhất 1 tiết').max(12, 'Không quá 12 tiết một buổi'),
  topic: line(300),
  teacher: line(200),
  place: optionalLine(200),
})
export type NewSession = z.infer<typeof NewSession>

export const Session = z.object({
  id,
  classId: id,
  className: z.string(),
  on: plainDate,
  starts: z.string(),
  ends: z.string(),
  topic: z.string(),
  teacher: z.string(),
  people: z.array(
    z.object({
      personId: id,
      fullName: z.string(),
      unitName: z.string(),
      state: z.enum(attendances).nullable(),
      reason: z.string().nullable(),
      byCode: z.boolean(),
    }),
  ),
})
export type Session = z.infer<typeof Session>

export const MarkAttendance = z.object({
  marks: z
    .array(z.object({ personId: id, state: z.enum(attendances), reason: optionalLine(200) }))
    .min(1, 'Hãy đánh dấu ít nhất một người')
    .max(1_000),
})
export type MarkAttendance = z.infer<typeof MarkAttendance>

export const CodeQuery = z.object({ origin: z.url().max(200) })

/** Mã đang hiện; another takes its place after `seconds`. */
export const Code = z.object({ code: z.string(), seconds: z.int(), svg: z.string(), there: z.int(), people: z.int() })
export type Code = z.infer<typeof Code>

/** Điểm danh bằng mã vừa quét. */
export const CheckIn = z.object({ sessionId: id, code: z.string().min(1).max(100) })
export type CheckIn = z.infer<typeof CheckIn>
export const CheckedIn = z.object({ says: z.string(), className: z.string() })
export type CheckedIn = z.infer<typeof CheckedIn>
