import { decree_101_2017, decree_171_2025, decree_89_2021, letter_4962_bnv_dt } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { Trainee } from './trainee.ts'

/** Ngạch cán sự, chuyên viên, chuyên viên chính, chuyên viên cao cấp; lãnh đạo; vị trí việc làm */
export type Course =
  | 'technician'
  | 'specialist'
  | 'principal'
  | 'senior'
  | 'division-head'
  | 'district-head'
  | 'department-head'
  | 'post'

const courseNames: Readonly<Record<Course, string>> = {
  technician: 'ngạch cán sự',
  specialist: 'ngạch chuyên viên',
  principal: 'ngạch chuyên viên chính',
  senior: 'ngạch chuyên viên cao cấp',
  'division-head': 'lãnh đạo, quản lý cấp phòng',
  'district-head': 'lãnh đạo, quản lý cấp huyện',
  'department-head': 'lãnh đạo, quản lý cấp sở',
  post: 'theo vị trí việc làm, kỹ năng chuyên ngành',
}

/** Số tuần; a course that is not named has no length that we read. */
export type Weeks = { readonly min?: number; readonly max: number }
type Lengths = Readonly<Partial<Record<Course, Weeks>>>

const rank2017: Weeks = { min: 6, max: 8 }
const head2017: Weeks = { min: 2, max: 4 }
const head2021: Weeks = { max: 2 }

const since2017 = {
  from: '2017-10-21',
  value: {
    technician: rank2017,
    specialist: rank2017,
    principal: rank2017,
    senior: rank2017,
    'division-head': head2017,
    'district-head': head2017,
    'department-head': head2017,
    post: { max: 1 },
  },
  cites: [cite(decree_101_2017, 'Điều 15, Điều 17', 'read')],
  checked: null,
} as const

const since2021 = {
  from: '2021-12-10',
  value: {
    specialist: { max: 4 },
    principal: { max: 6 },
    senior: { max: 8 },
    'division-head': head2021,
    'district-head': head2021,
    'department-head': head2021,
    post: { max: 1 },
  },
  cites: [cite(decree_89_2021, 'thời gian bồi dưỡng', 'read')],
  checked: null,
} as const

/** Thời lượng các chương trình bồi dưỡng (tuần) */
export const courseLengths = {
  'civil-servant': parameter<Lengths>('Thời lượng bồi dưỡng công chức (tuần)', [
    since2017,
    since2021,
    {
      from: '2025-07-01',
      value: { 'division-head': { max: 4 } },
      cites: [cite(decree_171_2025, 'bồi dưỡng lãnh đạo, quản lý cấp phòng: 4 tuần', 'secondary')],
      checked: null,
    },
  ]),
  'public-employee': parameter<Lengths>('Thời lượng bồi dưỡng viên chức (tuần)', [since2017, since2021]),
} satisfies Readonly<Record<Trainee, unknown>>

export type Length = { readonly minWeeks: number | undefined; readonly maxWeeks: number; readonly isValid: boolean }

/** Thời lượng của một khóa bồi dưỡng có đúng quy định hay không */
export function courseLength(course: Course, weeks: number, staff: Trainee, lawOn: PlainDate): Finding<Length> {
  const law = courseLengths[staff].on(lawOn)
  const bounds = law.value[course]
  const name = courseNames[course]
  if (bounds === undefined) {
    const says = `Chưa đọc được thời lượng bồi dưỡng ${name} theo quy định ngày ${viDate(lawOn)}`
    throw new Refusal('not-yet-lawful', says, [law])
  }
  const { min, max } = bounds
  const isValid = weeks <= max && weeks >= (min ?? 0)
  const asked = min === undefined ? `không quá ${max} tuần` : `từ ${min} đến ${max} tuần`
  const says = `Bồi dưỡng ${name} ${String(weeks).replace('.', ',')} tuần: ${isValid ? 'đúng' : 'không đúng'} quy định`
  return finding({ minWeeks: min, maxWeeks: max, isValid }, says, {
    from: [finding(bounds, `Bồi dưỡng ${name} ${asked}`, { from: [law] })],
  })
}

/** Bồi dưỡng lãnh đạo, quản lý phải xong trước khi bổ nhiệm */
export const beforeAppointment = parameter('Bồi dưỡng lãnh đạo, quản lý trước khi bổ nhiệm', [
  {
    from: '2017-10-21',
    value: true,
    cites: [cite(decree_101_2017, 'Điều 15, Điều 17 khoản 5', 'read')],
    checked: null,
  },
  { from: '2021-12-10', value: null, cites: [cite(decree_89_2021, 'chưa đọc điều sửa đổi')], checked: null },
])

export function trainedBeforeAppointment(
  finished: PlainDate | undefined,
  appointed: PlainDate,
  lawOn: PlainDate,
): Finding<boolean> {
  const law = beforeAppointment.on(lawOn)
  const isDone = finished !== undefined && finished <= appointed
  return finding(isDone, `${isDone ? 'Đã' : 'Chưa'} bồi dưỡng trước khi bổ nhiệm ngày ${viDate(appointed)}`, {
    from: [law],
  })
}

/** Số ngày làm việc nhiều nhất của một đợt bồi dưỡng cán bộ, công chức cấp xã */
export const communeSessionDays = parameter('Mỗi đợt bồi dưỡng cấp xã (ngày làm việc)', [
  { from: '2018-01-01', value: 5, cites: [cite(letter_4962_bnv_dt, 'mỗi đợt', 'secondary')], checked: null },
  {
    from: '2025-07-01',
    value: null,
    cites: [cite(decree_171_2025, 'công chức cấp xã theo nghị định mới')],
    checked: null,
  },
])

export function communeSession(days: number, lawOn: PlainDate): Finding<boolean> {
  const law = communeSessionDays.on(lawOn)
  const isValid = days <= law.value
  return finding(isValid, `Đợt bồi dưỡng ${days} ngày làm việc ${isValid ? 'không quá' : 'vượt'} ${law.value} ngày`, {
    from: [law],
  })
}
