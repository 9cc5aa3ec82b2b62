import { decree_182_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { parameter } from '#law/kit/parameter.ts'

/** Nhà giáo, cán bộ quản lý giáo dục, nhân sự hỗ trợ giáo dục, người hướng dẫn thực hành */
export type TeacherRole = 'teacher' | 'manager' | 'support' | 'instructor'

/** Loại cơ sở giáo dục công lập */
export type Institution = (typeof institutions)[number]

/** Địa bàn nơi trường đóng */
export type Area = 'ordinary' | 'region-1-2' | 'island' | 'border' | 'hardest'

/** Nội dung giảng dạy, where the decree tells them apart */
export type TeachingSubject = 'political' | 'integrated' | 'artisan'

const early = ['kindergarten', 'primary'] as const
const secondary = ['lower-secondary', 'upper-secondary', 'vocational-secondary'] as const
const continuing = ['continuing-education', 'vocational-continuing'] as const
const specialised = [
  'semi-boarding-ethnic',
  'gifted-sport-art',
  'boarding-ethnic',
  'boarding-general',
  'gifted-upper-secondary',
  'pre-university',
  'friendship',
  'highland',
  'disabled',
  'inclusion-centre',
  'specialised',
] as const
const higher = ['university', 'ministry-training'] as const
const vocational = ['college', 'intermediate', 'vocational-centre'] as const
const others = ['political-centre', 'pedagogical'] as const

export const institutions = [
  ...early,
  ...secondary,
  ...continuing,
  ...specialised,
  ...higher,
  ...vocational,
  ...others,
] as const

/** Whom one point of the article names; a list that is left out names everybody. */
export type RateClause = {
  readonly percent: number
  readonly at: string
  readonly who: string
  readonly roles: readonly TeacherRole[]
  readonly institutions?: readonly Institution[]
  readonly areas?: readonly Area[]
  readonly subjects?: readonly TeachingSubject[]
}

const teaching = ['teacher', 'manager'] as const
const classroom = ['teacher', 'manager', 'instructor'] as const
const remote = ['region-1-2', 'island', 'border'] as const
const vocationalSchools = ['college', 'intermediate'] as const
const fortyGroup = [...secondary, ...continuing] as const
const inHardestSchools = [...early, ...secondary.slice(0, 3), ...specialised] as const
const eighty = [
  'boarding-ethnic',
  'boarding-general',
  'gifted-upper-secondary',
  'pre-university',
  'friendship',
  'highland',
  'disabled',
  'inclusion-centre',
] as const

// prettier-ignore
const clauses: readonly RateClause[] = [
  { percent: 20, at: 'Điều 3 khoản 1', who: 'nhân sự hỗ trợ giáo dục', roles: ['support'], institutions: [...early, ...secondary, ...continuing, ...specialised] },
  { percent: 25, at: 'Điều 3 khoản 2', who: 'giảng dạy, hướng dẫn thực hành ở đại học, trường bồi dưỡng của bộ, ngành', roles: classroom, institutions: higher },
  { percent: 30, at: 'Điều 3 khoản 3', who: 'trung tâm chính trị cấp xã, cao đẳng, trung cấp, cơ sở giáo dục nghề nghiệp', roles: classroom, institutions: ['political-centre', ...vocational] },
  { percent: 35, at: 'Điều 3 khoản 4', who: 'trung tâm giáo dục nghề nghiệp ở xã khu vực I, II, hải đảo, biên giới', roles: classroom, institutions: ['vocational-centre'], areas: remote },
  { percent: 40, at: 'Điều 3 khoản 5', who: 'trung học cơ sở, trung học phổ thông, trung học nghề, giáo dục thường xuyên', roles: teaching, institutions: fortyGroup },
  { percent: 40, at: 'Điều 3 khoản 5', who: 'trường, khoa sư phạm, trường quản lý giáo dục', roles: teaching, institutions: ['pedagogical'] },
  { percent: 40, at: 'Điều 3 khoản 5', who: 'dạy tích hợp lý thuyết và thực hành, nghệ nhân, người có kỹ năng nghề cao', roles: classroom, institutions: vocationalSchools, subjects: ['integrated', 'artisan'] },
  { percent: 40, at: 'Điều 3 khoản 5', who: 'dạy môn giáo dục chính trị ở trung cấp', roles: teaching, institutions: ['intermediate'], subjects: ['political'] },
  { percent: 45, at: 'Điều 3 khoản 6', who: 'mầm non, tiểu học', roles: teaching, institutions: early },
  { percent: 45, at: 'Điều 3 khoản 6', who: 'trung học, giáo dục thường xuyên ở xã khu vực I, II, hải đảo, biên giới', roles: teaching, institutions: fortyGroup, areas: remote },
  { percent: 45, at: 'Điều 3 khoản 6', who: 'dạy môn giáo dục chính trị ở cao đẳng, lý luận chính trị ở đại học', roles: teaching, institutions: ['college', 'university'], subjects: ['political'] },
  { percent: 60, at: 'Điều 3 khoản 7', who: 'trường năng khiếu nghệ thuật, thể thao, trường phổ thông dân tộc bán trú', roles: teaching, institutions: ['gifted-sport-art', 'semi-boarding-ethnic'] },
  { percent: 60, at: 'Điều 3 khoản 7', who: 'mầm non, tiểu học ở xã khu vực I, II, hải đảo, biên giới', roles: teaching, institutions: early, areas: remote },
  { percent: 70, at: 'Điều 3 khoản 8', who: 'nhà giáo, cán bộ quản lý ở vùng đặc biệt khó khăn', roles: teaching, areas: ['hardest'] },
  { percent: 80, at: 'Điều 3 khoản 9', who: 'trường nội trú, chuyên, dự bị đại học, dành cho người khuyết tật', roles: teaching, institutions: eighty },
  { percent: 80, at: 'Điều 3 khoản 9', who: 'trực tiếp giảng dạy ở trường mầm non, phổ thông, trung học nghề, chuyên biệt ở vùng đặc biệt khó khăn', roles: ['teacher'], institutions: inHardestSchools, areas: ['hardest'] },
]

/** Mức phụ cấp ưu đãi theo nghề của nhà giáo; mức mới hưởng từ 01/01/2026 */
export const teacherAllowanceRates = parameter<readonly RateClause[]>('Mức phụ cấp ưu đãi theo nghề', [
  {
    from: '2026-01-01',
    value: clauses,
    cites: [cite(decree_182_2026, 'Điều 3, Điều 10 khoản 1', 'text')],
    checked: null,
  },
])

/** Người học là người khuyết tật in vocational education: from this share of the class, this percent. */
export const disabledClassRates = parameter<
  Readonly<Record<'dedicated' | 'other', readonly (readonly [fromShare: number, percent: number])[]>>
>('Phụ cấp dạy lớp có người khuyết tật', [
  {
    from: '2026-01-01',
    value: {
      dedicated: [
        [5, 35],
        [10, 40],
        [20, 45],
        [30, 50],
        [40, 55],
        [50, 60],
        [60, 65],
        [70, 70],
      ],
      other: [
        [5, 5],
        [10, 10],
        [20, 15],
        [30, 20],
        [40, 25],
        [50, 30],
        [60, 35],
        [70, 40],
      ],
    },
    cites: [cite(decree_182_2026, 'Điều 4', 'text')],
    checked: null,
  },
])
