import * as z from 'zod'
import { id, line, optionalLine, plainDate } from '#lib/shapes.ts'
import {
  certificateKinds,
  classLevels,
  classStates,
  courseKinds,
  funds,
  organiserKinds,
  outcomes,
  subjects,
} from './model.ts'

export const ById = z.object({ id })

const lessons = z.int('Hãy nhập số tiết').min(1, 'Ít nhất 1 tiết').max(3_000, 'Không quá 3.000 tiết')

/** Năng lực công nhận khi đạt khóa học */
export const Competency = z.object({ framework: line(60), code: line(60), level: line(60) })
export type Competency = z.infer<typeof Competency>

/** Thêm chương trình vào danh mục. */
export const NewCourse = z.object({
  name: line(200),
  subject: z.enum(subjects, 'Hãy chọn nội dung'),
  kind: z.enum(courseKinds, 'Hãy chọn loại khóa'),
  lessons,
  certificate: z.enum(certificateKinds).nullable().default(null),
  competency: Competency.nullable().default(null),
})
export type NewCourse = z.infer<typeof NewCourse>

export const Course = NewCourse.extend({ id, classes: z.int(), retired: z.boolean() })
export type Course = z.infer<typeof Course>
export const Courses = z.array(Course)

const fund = z.object({
  fund: z.enum(funds, 'Hãy chọn nguồn kinh phí'),
  amount: z.int('Số tiền là số đồng nguyên').positive('Số tiền phải lớn hơn 0').max(1e12),
})

/** Mở lớp, or say anew what a class is. `to`: ngày học cuối cùng. */
export const NewClass = z.object({
  courseId: id.nullable().default(null),
  name: line(200),
  subject: z.enum(subjects, 'Hãy chọn nội dung'),
  kind: z.enum(courseKinds, 'Hãy chọn loại khóa'),
  organiserKind: z.enum(organiserKinds, 'Hãy chọn đơn vị tổ chức'),
  organiser: line(200),
  level: z.enum(classLevels, 'Hãy chọn cấp của lớp'),
  from: plainDate,
  to: plainDate,
  lessons,
  place: optionalLine(200),
  seats: z.int().min(1, 'Ít nhất 1 chỗ').max(5_000, 'Không quá 5.000 chỗ').nullable().default(null),
  paper: optionalLine(100),
  funds: z.array(fund).max(5).default([]),
})
export type NewClass = z.infer<typeof NewClass>

/** `factId`: the version that was seen. */
export const EditClass = NewClass.extend({ factId: id })
export type EditClass = z.infer<typeof EditClass>

export const ClassRow = z.object({
  id,
  factId: id,
  courseId: id.nullable(),
  name: z.string(),
  subject: z.enum(subjects),
  kind: z.enum(courseKinds).nullable(),
  organiserKind: z.enum(organiserKinds),
  organiser: z.string(),
  level: z.enum(classLevels),
  from: plainDate,
  to: plainDate,
  state: z.enum(classStates),
  lessons: z.int().nullable(),
  cost: z.int().nullable(),
  place: z.string().nullable(),
  seats: z.int().nullable(),
  paper: z.string().nullable(),
  learners: z.int(),
  candidates: z.int(),
})
export type ClassRow = z.infer<typeof ClassRow>

export const ClassesQuery = z.object({
  year: z.coerce.number().int().min(1990).max(2200).optional(),
  organiser: z.enum(organiserKinds).optional(),
  subject: z.enum(subjects).optional(),
})
export type ClassesQuery = z.infer<typeof ClassesQuery>
export const Classes = z.array(ClassRow)

/** Một người của lớp: on the list to be sent, or sent by decision. */
export const Learner = z.object({
  personId: id,
  fullName: z.string(),
  birthOn: z.string(),
  unitName: z.string(),
  title: z.string().nullable(),
  sent: z.boolean(),
  outcome: z.enum(outcomes).nullable(),
  grade: z.string().nullable(),
  /** Kết quả đã nhập, chờ quyết định công nhận */
  entered: z.object({ outcome: z.enum(outcomes), grade: z.string().nullable() }).nullable(),
  present: z.int(),
  late: z.int(),
  absent: z.int(),
  excused: z.int(),
  commitment: z.object({ months: z.int(), cost: z.int(), until: plainDate }).nullable(),
})
export type Learner = z.infer<typeof Learner>

export const SessionRow = z.object({
  id,
  on: plainDate,
  starts: z.string(),
  ends: z.string(),
  lessons: z.int(),
  topic: z.string(),
  teacher: z.string(),
  place: z.string().nullable(),
  marked: z.int(),
  there: z.int(),
})
export type SessionRow = z.infer<typeof SessionRow>

export const Feedback = z.object({
  answers: z.int(),
  /** null: quá ít phiếu để hiện */
  questions: z.array(z.object({ question: z.string(), mean: z.string(), counts: z.array(z.int()) })).nullable(),
  words: z.array(z.string()),
})
export type Feedback = z.infer<typeof Feedback>

export const ClassDetail = ClassRow.extend({
  course: Course.nullable(),
  funds: z.array(fund),
  people: z.array(Learner),
  sessions: z.array(SessionRow),
  feedback: Feedback,
})
export type ClassDetail = z.infer<typeof ClassDetail>
