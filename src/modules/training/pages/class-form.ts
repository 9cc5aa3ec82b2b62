import type { PlainDate } from '#lib/date.ts'
import type { ClassDetail, Course } from '../api.ts'
import { type Fund, funds } from '../model.ts'

export type Money = Readonly<Record<Fund, number | null>>

export type ClassForm = {
  courseId: string | null
  name: string
  subject: string | null
  kind: string | null
  organiserKind: string | null
  organiser: string
  level: string | null
  from: PlainDate | null
  to: PlainDate | null
  lessons: number | null
  place: string
  seats: number | null
  paper: string
  money: Money
}

const noMoney: Money = { 'state-budget': null, agency: null, learner: null, aid: null, other: null }

/** What the form of a class begins with. */
export const beginWith = (held?: ClassDetail): ClassForm => ({
  courseId: held?.courseId ?? null,
  name: held?.name ?? '',
  subject: held?.subject ?? null,
  kind: held?.kind ?? null,
  organiserKind: held?.organiserKind ?? null,
  organiser: held?.organiser ?? '',
  level: held?.level ?? 'town',
  from: held?.from ?? null,
  to: held?.to ?? null,
  lessons: held?.lessons ?? null,
  place: held?.place ?? '',
  seats: held?.seats ?? null,
  paper: held?.paper ?? '',
  money: { ...noMoney, ...Object.fromEntries((held?.funds ?? []).map(({ fund, amount }) => [fund, amount])) },
})

export const classBody = ({ money, ...values }: ClassForm) => ({
  ...values,
  funds: funds.flatMap((fund) => (money[fund] ? [{ fund, amount: money[fund] }] : [])),
})

/** A course chosen from the catalogue says what it is already. */
export const fromCourse = (course: Course | undefined): Partial<ClassForm> =>
  course ? { name: course.name, subject: course.subject, kind: course.kind, lessons: course.lessons } : {}
