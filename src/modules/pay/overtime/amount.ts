import { workCalendar } from '#law/calendar/work-calendar.ts'
import type { AgencyChoices } from '#law/kit/choice.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { baseSalary } from '#law/pay/base-salary.ts'
import { civilServicePercent } from '#law/pay/civil-service-allowance.ts'
import { monthlyPay } from '#law/pay/monthly-pay.ts'
import { overtimeDay } from '#law/pay/overtime-day.ts'
import { overtimeLawOf, overtimeMonthlyPay } from '#law/pay/overtime-law.ts'
import { overtimePay } from '#law/pay/overtime.ts'
import { viDong } from '#law/pay/vi-number.ts'
import { addDays, daysBetween, type PlainDate } from '#lib/date.ts'
import { factsOn } from '../payroll/facts.ts'
import type { MonthRow } from '../payroll/month-store.ts'
import { firstOf, nextMonth } from '../payroll/months.ts'
import type { MonthUnits } from '../payroll/units-of-month.ts'
import type { OvertimeRow } from './store.ts'
import { partsOf } from './times.ts'
import { isWageAllowance } from './wage-allowance.ts'

/** Tiền một lần làm thêm giờ, of the hours worked and the pay of that day; refuses with what is missing. */
export function overtimeAmount(
  row: OvertimeRow,
  held: MonthRow,
  units: MonthUnits,
  choices: AgencyChoices,
): Finding<number> {
  const { day } = row
  const facts = factsOn(held, day, units)
  const inHealth = facts.allowances?.some(({ kind }) => kind === 'health-profession') ?? false
  const law = overtimeLawOf(facts.staff, inHealth, day)
  const { lines } = monthlyPay(facts, firstOf(day), { choices }).value
  const monthly = overtimeMonthlyPay(
    {
      ...facts,
      otherAllowances: lines.filter(isWageAllowance).reduce((sum, { amount }) => sum + amount, 0),
      civilServicePercent: lines.some(({ kind }) => kind === 'civil-service') ? civilServicePercent.valueOn(day) : 0,
    },
    baseSalary.on(day),
    day,
    choices,
  )
  const kind = overtimeDay(day, choices)
  const hours = law.value === 'labour' ? Math.min(208, workingDaysIn(firstOf(day)) * 8) : 176
  const parts = partsOf({ starts: row.workedStarts!, ends: row.workedEnds! })
  const paid = parts.map((part) =>
    overtimePay(
      {
        law: law.value,
        day: kind.value,
        night: part.night,
        compensated: row.compensated && law.value === 'state-staff',
        afterDayOvertime: parts.some(({ night, at }) => !night && at < part.at),
        hours: part.hours,
      },
      monthly.value,
      hours,
      day,
    ),
  )
  const amount = paid.reduce((sum, { value }) => sum + value.amount, 0)
  return finding(amount, () => `Tiền làm thêm giờ ${viDong(amount)}`, { from: [...paid, kind, law, monthly] })
}

const workingDaysIn = (month: PlainDate) =>
  Array.from({ length: daysBetween(month, nextMonth(month)) }, (_, at) => addDays(month, at)).filter(workCalendar)
    .length
