import { circular_01_2018_bnv, decree_101_2017, decree_171_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'
import type { Trainee } from './trainee.ts'

type Minimum = { readonly weeks: number; readonly daysPerWeek: number; readonly lessonsPerDay: number }

const week: Minimum = { weeks: 1, daysPerWeek: 5, lessonsPerDay: 8 }
const since2017 = {
  from: '2017-10-21',
  value: week,
  cites: [cite(decree_101_2017, 'một tuần mỗi năm'), cite(circular_01_2018_bnv, 'Điều 3', 'read')],
  checked: null,
} as const

/** Thời gian bồi dưỡng bắt buộc tối thiểu hằng năm */
export const annualMinimums = {
  'civil-servant': parameter<Minimum>('Bồi dưỡng tối thiểu hằng năm của công chức', [
    since2017,
    { from: '2025-07-01', value: null, cites: [cite(decree_171_2025, 'chưa đọc mức tối thiểu')], checked: null },
  ]),
  'public-employee': parameter<Minimum>('Bồi dưỡng tối thiểu hằng năm của viên chức', [since2017]),
} satisfies Readonly<Record<Trainee, unknown>>

/** Khóa được tính: chương trình theo nghị định, tập huấn cập nhật, khóa ở nước ngoài; else not */
export type CourseKind = 'programme' | 'update' | 'abroad' | 'other'

export const isCountedCourse = (kind: CourseKind): boolean => kind !== 'other'

export type YearOfTraining = {
  readonly required: number
  readonly done: number
  readonly shortfall: number
  readonly isEnough: boolean
}

/** Số tiết còn thiếu trong năm */
export function annualTraining(lessons: readonly number[], staff: Trainee, lawOn: PlainDate): Finding<YearOfTraining> {
  const law = annualMinimums[staff].on(lawOn)
  const { weeks, daysPerWeek, lessonsPerDay } = law.value
  const required = weeks * daysPerWeek * lessonsPerDay
  const done = lessons.reduce((sum, some) => sum.plus(some), new Decimal(0)).toNumber()
  const shortfall = Math.max(0, new Decimal(required).minus(done).toNumber())
  const isEnough = shortfall === 0
  const words = `${weeks} tuần, mỗi tuần ${daysPerWeek} ngày, mỗi ngày ${lessonsPerDay} tiết`
  const says = isEnough
    ? 'Đủ thời gian bồi dưỡng tối thiểu trong năm'
    : `Còn thiếu ${viNumber(shortfall)} tiết trong năm`
  return finding({ required, done, shortfall, isEnough }, says, {
    from: [
      finding(done, `Đã học ${viNumber(done)} tiết được tính`),
      finding(required, `Phải đủ ${required} tiết: ${words}`),
      law,
    ],
  })
}

const viNumber = (value: number) => String(value).replace('.', ',')
