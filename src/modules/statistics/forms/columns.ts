type When = readonly (readonly [trait: string, codes: readonly string[]])[]

/** Một cột của biểu: who of the row it counts; `quota`: biên chế được giao, which counts nobody. */
export type FormColumn = { readonly label: string; readonly when: When; readonly quota?: true }

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

const ages = shared(
  'Độ tuổi',
  'form-age',
  of('form-age', {
    'to-30': '30 trở xuống',
    '31-40': '31 đến 40',
    '41-50': '41 đến 50',
    '51-retirement': '51 đến tuổi nghỉ hưu',
    'past-retirement': 'Trên tuổi nghỉ hưu',
  }),
)

const posts: FormGroup = {
  label: 'Nhóm',
  columns: of('staff', { cadre: 'Cán bộ', 'civil-servant': 'Công chức' }),
}

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
]
