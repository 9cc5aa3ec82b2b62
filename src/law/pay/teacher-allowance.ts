import { decree_182_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { addMonths, type PlainDate } from '#lib/date.ts'
import { roundToDong } from '#lib/decimal.ts'
import { baseSalary } from './base-salary.ts'
import { type PercentBase, percentBase } from './percent-allowance.ts'
import {
  type Area,
  disabledClassRates,
  type Institution,
  type RateClause,
  teacherAllowanceRates,
  type TeacherRole,
  type TeachingSubject,
} from './teacher-allowance-rates.ts'
import { viDecimal, viDong } from './vi-number.ts'

export type TeachingPost = {
  readonly role: TeacherRole
  readonly institution: Institution
  readonly area: Area
  readonly subject?: TeachingSubject
  /** A head who also teaches where the text does not say which of two rates is due: the agency decides. */
  readonly managerAsTeacher?: boolean
}

/** Mức phần trăm phụ cấp ưu đãi theo nghề: one rate, the highest of those that fit */
export function teacherAllowancePercent(post: TeachingPost, lawOn: PlainDate): Finding<number> {
  const rates = teacherAllowanceRates.on(lawOn)
  const best = rates.value.filter((clause) => covers(clause, post)).toSorted((a, b) => b.percent - a.percent)[0]
  if (best === undefined) throw new Refusal('invalid', 'Không thuộc đối tượng hưởng phụ cấp ưu đãi theo nghề', [rates])
  return finding(best.percent, () => `Phụ cấp ưu đãi theo nghề ${best.percent}%: ${best.who}`, {
    cites: [cite(decree_182_2026, best.at, 'text'), cite(decree_182_2026, 'Điều 8 khoản 2, khoản 3', 'text')],
    from: [rates],
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

export type TeacherPay = PercentBase & { readonly reserved: string }

const workingDaysOfMonth = 22

/** Tiền phụ cấp ưu đãi of a full month: the reserved coefficient is part of its base */
export function teacherAllowanceAmount(
  of: TeacherPay,
  percent: Finding<number>,
  base: Finding<number>,
): Finding<number> {
  const sum = percentBase(of).plus(of.reserved)
  const amount = roundToDong(sum.times(base.value).times(percent.value).div(100))
  const says = () =>
    `Phụ cấp ưu đãi ${viDong(amount)} = ${percent.value}% × ${viDecimal(sum.toString())} × ${viDong(base.value)}`
  return finding(amount, says, { cites: [cite(decree_182_2026, 'Điều 5', 'text')], from: [percent, base] })
}

/** Tháng có ngày không tính: mức tháng chia 22 ngày */
export function teacherAllowancePayable(
  of: TeacherPay,
  percent: Finding<number>,
  base: Finding<number>,
  daysNotCounted: number,
): Finding<number> {
  const month = teacherAllowanceAmount(of, percent, base)
  if (daysNotCounted === 0) return month
  const days = Math.max(0, workingDaysOfMonth - daysNotCounted)
  const exact = percentBase(of).plus(of.reserved).times(base.value).times(percent.value).div(100)
  const amount = roundToDong(exact.times(days).div(workingDaysOfMonth))
  return finding(amount, () => `Hưởng ${viDong(amount)}: tính ${days} trên ${workingDaysOfMonth} ngày`, {
    cites: [cite(decree_182_2026, 'Điều 5, Điều 6', 'text')],
    from: [month],
  })
}

/** Truy lĩnh phần tăng thêm of one month at that month's mức lương cơ sở; nothing before the new rates */
export function teacherArrears(
  of: TeacherPay,
  oldPercent: number,
  newPercent: Finding<number>,
  month: PlainDate,
): Finding<number> {
  const rates = teacherAllowanceRates.eras[0]!
  const more = month < rates.from ? 0 : Math.max(0, newPercent.value - oldPercent)
  const raise = finding(more, `Mức mới ${newPercent.value}%, mức cũ ${oldPercent}%: tăng ${more} điểm phần trăm`, {
    cites: [cite(decree_182_2026, 'Điều 10 khoản 1', 'text')],
    from: [newPercent],
  })
  return teacherAllowanceAmount(of, raise, baseSalary.on(month))
}

/** The first day of each month from one month to another, both counted. */
export function monthsThrough(first: PlainDate, last: PlainDate): readonly PlainDate[] {
  return first > last ? [] : [first, ...monthsThrough(addMonths(first, 1), last)]
}
