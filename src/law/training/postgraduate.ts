import { decree_101_2017, decree_171_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'

/** Điều kiện cử đi đào tạo sau đại học */
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

export type Applicant = {
  readonly age: number
  readonly isFirst: boolean
  readonly years: number
  readonly hasTwoGoodYears: boolean
  readonly fitsPost: boolean
  readonly multiple: number
}

export type Unmet = 'age' | 'years' | 'grades' | 'major' | 'commitment'

/** Những điều kiện chưa đạt; none: đủ điều kiện */
export function unmetForPostgraduate(one: Applicant, lawOn: PlainDate): Finding<readonly Unmet[]> {
  const law = postgraduateLaw.on(lawOn)
  const { years, maxAge, multiple } = law.value
  const conditions: readonly (readonly [Unmet, isMet: boolean, words: string])[] = [
    ['age', !one.isFirst || one.age <= maxAge, `Không quá ${maxAge} tuổi khi đào tạo lần đầu`],
    ['years', one.years >= years, `Công tác từ đủ ${years} năm`],
    ['grades', one.hasTwoGoodYears, 'Hai năm liền kề hoàn thành tốt nhiệm vụ trở lên'],
    ['major', one.fitsPost, 'Ngành đào tạo phù hợp vị trí việc làm'],
    ['commitment', one.multiple >= multiple, `Cam kết phục vụ ít nhất ${multiple} lần thời gian đào tạo`],
  ]
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
