import * as z from 'zod'
import { id, line, optionalLine, plainDate } from '#lib/shapes.ts'
import { minutesOf, stages } from './model.ts'

const clock = z
  .string()
  .trim()
  .regex(/^([01]?\d|2[0-3]):[0-5]\d$|^24:00$/, 'Hãy nhập giờ và phút, ví dụ 17:30')

const forwards = ({ from, to }: { from: string; to: string }) => minutesOf(from) < minutesOf(to)
const backwards = { path: ['to'], message: 'Giờ kết thúc phải sau giờ bắt đầu. Làm qua nửa đêm thì ghi hai lần.' }

/** Đề nghị làm thêm giờ, cho một hay nhiều người, trong một ngày. */
export const AskOvertime = z
  .object({
    personIds: z.array(id).min(1, 'Hãy chọn người làm thêm giờ.').max(200),
    day: plainDate,
    from: clock,
    to: clock,
    purpose: line(300),
    extended: z.boolean().default(false),
    compensated: z.boolean().default(false),
  })
  .refine(forwards, backwards)
export type AskOvertime = z.infer<typeof AskOvertime>

export const DecideOvertime = z
  .object({ approve: z.boolean(), note: optionalLine(300) })
  .refine(({ approve, note }) => approve || note, { path: ['note'], message: 'Hãy ghi vì sao không duyệt.' })
export type DecideOvertime = z.infer<typeof DecideOvertime>

/** Giờ đã làm thật; bằng nhau: không làm. */
export const WorkedOvertime = z
  .object({ from: clock, to: clock })
  .refine(({ from, to }) => minutesOf(from) <= minutesOf(to), backwards)
export type WorkedOvertime = z.infer<typeof WorkedOvertime>

/** Trả tiền làm thêm giờ của một tháng: đúng số lần và số tiền đang xem. */
export const PayOvertime = z.object({ month: plainDate, times: z.int().min(1), amount: z.int().min(0) })
export type PayOvertime = z.infer<typeof PayOvertime>

export const OvertimeQuery = z.object({ month: plainDate.optional(), unitId: id.optional(), personId: id.optional() })
export type OvertimeQuery = z.infer<typeof OvertimeQuery>

const OvertimeLine = z.object({
  id,
  personId: id,
  fullName: z.string(),
  unitId: id,
  unitName: z.string(),
  day: plainDate,
  from: z.string(),
  to: z.string(),
  hours: z.string(),
  purpose: z.string(),
  compensated: z.boolean(),
  stage: z.enum(stages),
  askedBy: z.string(),
  isAsker: z.boolean(),
  decidedBy: z.string().nullable(),
  note: z.string().nullable(),
  /** Hours as worked, once confirmed */
  workedFrom: z.string().nullable(),
  workedTo: z.string().nullable(),
  workedHours: z.string().nullable(),
  /** Số tiền; null before it was worked, or where it cannot be reckoned (`missing` says why) */
  amount: z.int().nullable(),
  missing: z.string().nullable(),
})
export type OvertimeLine = z.infer<typeof OvertimeLine>

export const OvertimeMonth = z.object({
  month: plainDate,
  rows: z.array(OvertimeLine),
  /** What may be paid now */
  payable: z.object({ times: z.int(), amount: z.int() }),
  total: z.object({ hours: z.string(), amount: z.int() }),
  /** Why nobody can ask today: the limits of that day are not modelled */
  notYet: z.string().nullable(),
})
export type OvertimeMonth = z.infer<typeof OvertimeMonth>

export const OvertimeId = z.object({ id })
export const Asked = z.object({ ids: z.array(id) })
