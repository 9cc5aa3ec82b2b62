import { decree_101_2017, decree_171_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Trainee } from './trainee.ts'

/** Điều kiện cử đi đào tạo sau đại học; viên chức: hết tập sự, not years, age or grades */
export const postgraduateLaw = parameter('Điều kiện đào tạo sau đại học', [
  {
    from: '2017-10-21',
    value: { years: 3, maxAge: 40, multiple: 2 },
    cites: [cite(decree_101_2017, 'Điều 6 khoản 1', 'read')],
    checked: null,
  },
  {
    from: '2025-07-01',
    value: { years: 3, maxAge: 45, multiple: 3 },
    cites: [cite(decree_171_2025, 'Điều 5', 'read')],
    checked: null,
  },
])

/** Viên chức còn theo nghị định cũ từ 01/7/2025 */
export const employeePostgraduateLaw = parameter('Điều kiện đào tạo sau đại học của viên chức', [
  { from: '2017-10-21', value: { multiple: 2 }, cites: [cite(decree_101_2017, 'Điều 6', 'read')], checked: null },
  {
    from: '2025-07-01',
    value: { multiple: 2 },
    cites: [cite(decree_101_2017, 'Điều 6, còn áp dụng cho viên chức')],
    checked: null,
  },
])

export type Applicant = {
  readonly age: number
  readonly isFirst: boolean
  readonly years: number
  readonly hasTwoGoodYears: boolean
  readonly fitsPost: boolean
  readonly multiple: number
}

export type EmployeeApplicant = Pick<Applicant, 'fitsPost' | 'multiple'> & { readonly isOnProbation: boolean }

export type Unmet = 'age' | 'years' | 'grades' | 'major' | 'commitment' | 'probation'

type Condition = readonly [Unmet, isMet: boolean, words: string]

/** Những điều kiện chưa đạt; none: đủ điều kiện */
export function unmetForPostgraduate(one: Applicant, lawOn: PlainDate): Finding<readonly Unmet[]> {
  const law = postgraduateLaw.on(lawOn)
  const { years, maxAge, multiple } = law.value
  const conditions: readonly Condition[] = [
    ['age', !one.isFirst || one.age <= maxAge, `Không quá ${maxAge} tuổi khi đào tạo lần đầu`],
    ['years', one.years >= years, `Công tác từ đủ ${years} năm`],
    ['grades', one.hasTwoGoodYears, 'Hai năm liền kề hoàn thành tốt nhiệm vụ trở lên'],
    ...shared(one, multiple),
  ]
  return unmetOf(conditions, law)
}

export function unmetForEmployee(one: EmployeeApplicant, lawOn: PlainDate): Finding<readonly Unmet[]> {
  const law = employeePostgraduateLaw.on(lawOn)
  return unmetOf([['probation', !one.isOnProbation, 'Đã hết tập sự'], ...shared(one, law.value.multiple)], law)
}

const shared = (one: Pick<Applicant, 'fitsPost' | 'multiple'>, multiple: number): readonly Condition[] => [
  ['major', one.fitsPost, 'Ngành đào tạo phù hợp vị trí việc làm'],
  ['commitment', one.multiple >= multiple, `Cam kết phục vụ ít nhất ${multiple} lần thời gian đào tạo`],
]

function unmetOf(conditions: readonly Condition[], law: Finding<unknown>): Finding<readonly Unmet[]> {
  const unmet = conditions.filter(([, isMet]) => !isMet)
  const says = unmet.length === 0 ? 'Đủ điều kiện đào tạo sau đại học' : 'Chưa đủ điều kiện đào tạo sau đại học'
  return finding(
    unmet.map(([name]) => name),
    says,
    {
      from: [...unmet.map(([name, , words]) => finding(name, `Chưa đạt: ${words}`)), law],
    },
  )
}

/** Số tháng phải phục vụ sau đào tạo, theo cam kết ít nhất của luật */
export function commitmentMonths(studyMonths: number, staff: Trainee, lawOn: PlainDate): Finding<number> {
  const law = (staff === 'civil-servant' ? postgraduateLaw : employeePostgraduateLaw).on(lawOn)
  const months = studyMonths * law.value.multiple
  return finding(
    months,
    `Phải phục vụ ít nhất ${months} tháng: ${law.value.multiple} lần ${studyMonths} tháng đào tạo`,
    {
      from: [law],
    },
  )
}
