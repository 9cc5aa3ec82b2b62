import { finding } from '#law/kit/finding.ts'
import { baseSalary } from '#law/pay/base-salary.ts'
import { teacherAllowanceAmount, teacherAllowancePayable, type TeacherPay } from '#law/pay/teacher-allowance.ts'
import type { Answer, Topic } from '../case.ts'
import type { Fields } from '../fields.ts'
import { firstDay } from './salary.ts'
import { readPercent } from './teacher-percent.ts'

export const readPay = (input: Fields): TeacherPay => ({
  coefficient: String(input.number('coefficient')),
  office: String(input.numberOr('position_allowance', 0)),
  beyondPercent: input.numberOr('vuot_khung_pct', 0),
  reserved: String(input.numberOr('reserved_coefficient', 0)),
})

/** The rates are those of the month the money is for. */
export const teacherAllowanceTopic: Topic = (input, lawOn): Answer => {
  const month = input.has('month') ? firstDay(input, input.text('month')) : lawOn
  const percent = readPercent(input, month)
  const base = input.has('base') ? finding(input.whole('base'), 'Mức lương cơ sở đã cho') : baseSalary.on(month)
  const [pay, days] = [readPay(input), input.wholeOr('days_not_counted', 0)]
  return {
    pct: percent.value,
    monthly_amount: teacherAllowanceAmount(pay, percent, base).value,
    payable_amount: teacherAllowancePayable(pay, percent, base, days).value,
  }
}
