import { decree_182_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type AgencyChoices, choice, chosen } from '#law/kit/choice.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import {
  type Area,
  disabledClassRates,
  type Institution,
  type RateClause,
  teacherAllowanceRates,
  type TeacherRole,
  type TeachingSubject,
} from './teacher-allowance-rates.ts'
import { viDecimal } from './vi-number.ts'

export type TeachingPost = {
  readonly role: TeacherRole
  readonly institution: Institution
  readonly area: Area
  readonly subject?: TeachingSubject
  /** The agency's choice for one head where it is stated by itself; else it is read from `choices`. */
  readonly managerAsTeacher?: boolean
}

/** Hiệu trưởng trường ở vùng đặc biệt khó khăn: as one who manages, or as one who teaches */
export const principalInHardestArea = choice({
  name: 'teacher.principal',
  label: 'Mức ưu đãi của cán bộ quản lý trường ở vùng đặc biệt khó khăn',
  options: { manager: 'theo mức của cán bộ quản lý', teacher: 'theo mức của người trực tiếp giảng dạy' },
  default: 'manager',
  note: 'Nghị định không nói cán bộ quản lý có giảng dạy ở trường thường thuộc vùng đặc biệt khó khăn hưởng 70% hay 80%.',
  cites: [cite(decree_182_2026, 'Điều 3 khoản 8, khoản 9', 'text')],
})

/** Mức phần trăm phụ cấp ưu đãi theo nghề: one rate, the highest of those that fit */
export function teacherAllowancePercent(
  post: TeachingPost,
  lawOn: PlainDate,
  choices: AgencyChoices = {},
): Finding<number> {
  const rates = teacherAllowanceRates.on(lawOn)
  const way = chosen(principalInHardestArea, choices)
  const managerAsTeacher = post.managerAsTeacher ?? way.value === 'teacher'
  const best = rates.value
    .filter((clause) => covers(clause, { ...post, managerAsTeacher }))
    .toSorted((a, b) => b.percent - a.percent)[0]
  if (best === undefined) throw new Refusal('invalid', 'Không thuộc đối tượng hưởng phụ cấp ưu đãi theo nghề', [rates])
  return finding(best.percent, () => `Phụ cấp ưu đãi theo nghề ${best.percent}%: ${best.who}`, {
    cites: [cite(decree_182_2026, best.at, 'text'), cite(decree_182_2026, 'Điều 8 khoản 2, khoản 3', 'text')],
    from: [rates, ...(post.role === 'manager' && post.area === 'hardest' ? [way] : [])],
  })
}

function covers(clause: RateClause, post: TeachingPost): boolean {
  const role = post.role === 'manager' && post.managerAsTeacher ? 'teacher' : post.role
  const fits = <T>(list: readonly T[] | undefined, value: T | undefined) =>
    list === undefined || (value !== undefined && list.includes(value))
  return (
    clause.roles.includes(role) &&
    fits(clause.institutions, post.institution) &&
    fits(clause.areas, post.area) &&
    fits(clause.subjects, post.subject)
  )
}

/** Nhiều mức trong các trường, cấp học một người cùng dạy: mức cao nhất */
export function highestTeacherAllowance(posts: readonly TeachingPost[], lawOn: PlainDate): Finding<number> {
  const each = posts.map((post) => teacherAllowancePercent(post, lawOn))
  const percent = Math.max(...each.map(({ value }) => value))
  return finding(percent, `Chỉ hưởng một mức cao nhất: ${percent}%`, {
    cites: [cite(decree_182_2026, 'Điều 8', 'text')],
    from: each,
  })
}

/** Mức dạy lớp có người khuyết tật in vocational education; 0 below the first share */
export function disabledClassPercent(share: number, dedicated: boolean, lawOn: PlainDate): Finding<number> {
  const rates = disabledClassRates.on(lawOn)
  const bands = rates.value[dedicated ? 'dedicated' : 'other']
  const percent = bands.findLast(([from]) => from <= share)?.[1] ?? 0
  return finding(percent, `Lớp có ${viDecimal(String(share))}% người khuyết tật: ${percent}%`, { from: [rates] })
}
