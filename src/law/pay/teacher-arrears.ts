import { decree_182_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { baseSalary } from './base-salary.ts'
import { teacherAllowanceRates } from './teacher-allowance-rates.ts'
import { teacherAllowanceAmount, type TeacherPay } from './teacher-allowance.ts'

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
