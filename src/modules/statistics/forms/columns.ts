import { communePosts } from '../engine/traits/commune-posts.ts'

type When = readonly (readonly [trait: string, codes: readonly string[]])[]

/** Một cột của biểu: who of the row it counts; `quota`: biên chế được giao, which counts nobody. */
export type FormColumn = {
  readonly label: string
  readonly when: When
  readonly quota?: true
  /** Cộng kinh phí của các lớp, each class once: of the whole form only. */
  readonly cost?: true
  /** The heading that it stands under, between the group's and its own. */
  readonly under?: string
  /** Part of another column of its group: it does not count towards the sum. */
  readonly within?: true
}

/** `sums`: its columns share out all who are there, so that they sum to "hiện có"; `trait` finds whoever is missing. */
export type FormGroup = { readonly label: string; readonly columns: readonly FormColumn[]; readonly trait?: string }

const one = (label: string, trait: string, ...codes: string[]): FormColumn => ({ label, when: [[trait, codes]] })
const alone = (column: FormColumn): FormGroup => ({ label: '', columns: [column] })
const missing = (trait: string) => one('Chưa xác định', trait, '-')
const shared = (label: string, trait: string, columns: readonly FormColumn[]): FormGroup => ({
  label,
  trait,
  columns: [...columns, missing(trait)],
})

const of = (trait: string, names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([codes, label]) => one(label, trait, ...codes.split(' ')))

export const present: readonly FormGroup[] = [
  alone({ label: 'Biên chế được giao', when: [], quota: true }),
  alone({ label: 'Hiện có', when: [] }),
  {
    label: 'Trong đó',
    columns: [
      one('Nữ', 'sex', 'female'),
      one('Đảng viên', 'party', 'yes'),
      one('Dân tộc thiểu số', 'minority', 'minority'),
      one('Tôn giáo', 'religion', 'some'),
    ],
  },
]

const ranks = shared(
  'Ngạch',
  'rank-class',
  of('rank-class', {
    'senior-expert': 'Chuyên viên cao cấp',
    principal: 'Chuyên viên chính',
    expert: 'Chuyên viên',
    officer: 'Cán sự',
    employee: 'Nhân viên',
  }),
)

const degrees = shared(
  'Trình độ chuyên môn',
  'level',
  of('level', {
    'doctor doctor-of-science': 'Tiến sĩ',
    master: 'Thạc sĩ',
    university: 'Đại học',
    college: 'Cao đẳng',
    intermediate: 'Trung cấp',
    elementary: 'Sơ cấp',
  }),
)

const schooling = shared(
  'Trình độ văn hóa',
  'schooling',
  of('schooling', { primary: 'Tiểu học', 'lower-secondary': 'THCS', 'upper-secondary': 'THPT' }),
)

const papers: readonly FormGroup[] = [
  {
    label: 'Chính trị',
    columns: of('theory', {
      bachelor: 'Cử nhân',
      advanced: 'Cao cấp',
      intermediate: 'Trung cấp',
      elementary: 'Sơ cấp',
    }),
  },
  { label: 'Tin học', columns: of('informatics', { degree: 'Trung cấp trở lên', certificate: 'Chứng chỉ' }) },
  { label: 'Tiếng Anh', columns: of('english', { degree: 'Đại học trở lên', certificate: 'Chứng chỉ' }) },
  { label: 'Ngoại ngữ khác', columns: of('other-language', { degree: 'Đại học trở lên', certificate: 'Chứng chỉ' }) },
  alone(one('Chứng chỉ tiếng dân tộc', 'ethnic-language', 'degree', 'certificate')),
  {
    label: 'Quản lý nhà nước',
    columns: of('state-management', {
      'senior-expert': 'Chuyên viên cao cấp',
      principal: 'Chuyên viên chính',
      expert: 'Chuyên viên',
      'officer other': 'Cán sự, khác',
      none: 'Chưa qua',
    }),
  },
]

const working = ['form-age', ['51-retirement']] as const
const late = (label: string, sex: string, age: string): FormColumn => ({
  label,
  under: '51 đến 60',
  within: true,
  when: [working, ['sex', [sex]], ['late-age', [age]]],
})
const fifties: readonly FormColumn[] = [
  { label: 'Tổng số', under: '51 đến 60', when: [working] },
  late('Nữ 51 đến 55', 'female', '51-55'),
  late('Nam 56 đến 60', 'male', '56-60'),
]

const ages = shared(
  'Độ tuổi',
  'form-age',
  of('form-age', {
    'to-30': '30 trở xuống',
    '31-40': '31 đến 40',
    '41-50': '41 đến 50',
  }).concat(fifties, one('Trên tuổi nghỉ hưu', 'form-age', 'past-retirement')),
)

const postsOf = (under: string, staff: string): FormColumn[] => [
  { ...one('Tổng số', 'staff', staff), under, within: true },
  ...communePosts
    .filter((post) => post.staff === staff)
    .map(({ code, label }) => ({ ...one(label, 'commune-post', code), under })),
]

const posts = shared('Chức danh', 'commune-post', [
  ...postsOf('Cán bộ', 'cadre'),
  ...postsOf('Công chức', 'civil-servant'),
])

export const districtColumns: readonly FormGroup[] = [...present, ranks, degrees, ...papers, ages]
export const communeColumns: readonly FormGroup[] = [...present, posts, ranks, degrees, schooling, ...papers, ages]

export const trainingColumns: readonly FormGroup[] = [
  alone({ label: 'Tổng số lượt', when: [] }),
  alone(one('Nữ', 'sex', 'female')),
  shared(
    'Nội dung',
    'subject',
    of('subject', {
      'political-theory': 'Lý luận chính trị',
      'state-management': 'Quản lý nhà nước',
      profession: 'Chuyên môn, nghiệp vụ',
      skills: 'Kỹ năng',
      'defence-security': 'Quốc phòng, an ninh',
      'foreign-language': 'Ngoại ngữ',
      informatics: 'Tin học',
      'ethnic-language': 'Tiếng dân tộc',
      'e-government public-services tourism other': 'Khác',
    }),
  ),
  { label: 'Nơi học', columns: of('abroad', { no: 'Trong nước', yes: 'Nước ngoài' }) },
  alone({ label: 'Kinh phí (đồng)', when: [], cost: true }),
]
