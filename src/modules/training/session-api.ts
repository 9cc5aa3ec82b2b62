import * as z from 'zod'
import { FindingShape, id, line, optionalLine, plainDate } from '#lib/shapes.ts'
import { attendances, outcomes } from './model.ts'

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

const mark = z.int().min(1, 'Chọn từ 1 đến 5').max(5, 'Chọn từ 1 đến 5')

/** Phiếu nhận xét sau lớp, không ghi tên */
export const GiveFeedback = z.object({
  content: mark,
  teaching: mark,
  running: mark,
  useful: mark,
  words: optionalLine(1_000),
})
export type GiveFeedback = z.infer<typeof GiveFeedback>

/** Lớp của chính mình */
export const MyClass = z.object({
  id,
  name: z.string(),
  organiser: z.string(),
  place: z.string().nullable(),
  from: plainDate,
  to: plainDate,
  lessons: z.int().nullable(),
  outcome: z.enum(outcomes).nullable(),
  mayAnswer: z.boolean(),
  next: z.object({ on: plainDate, starts: z.string(), ends: z.string(), topic: z.string() }).nullable(),
})
export type MyClass = z.infer<typeof MyClass>
export const MyClasses = z.array(MyClass)

export const RefundQuery = z.object({
  leftOn: plainDate,
  dismissed: z.stringbool().default(false),
  rounding: z.enum(['floor', 'half_month_up']).optional(),
})
export type RefundQuery = z.infer<typeof RefundQuery>

/** Từng cam kết, và phải đền bù bao nhiêu nếu thôi việc ngày ấy */
export const Refunds = z.array(
  z.object({
    classId: id,
    className: z.string(),
    months: z.int(),
    cost: z.int(),
    from: plainDate,
    until: plainDate,
    amount: z.int().nullable(),
    finding: FindingShape.nullable(),
    /** Vì sao chưa tính được */
    missing: z.string().nullable(),
  }),
)
export type Refunds = z.infer<typeof Refunds>
