import { type AgencyChoices, chosen } from '#law/kit/choice.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import { baseSalary } from './base-salary.ts'
import { midMonth } from './mid-month.ts'
import { type MonthlyFacts, type MonthlyPay, monthlyPay } from './monthly-pay.ts'
import { monthsThrough } from './months-through.ts'
import { viDong } from './vi-number.ts'

/** What a person holds from the month of a day, until the next of these. */
export type PayFrom = {
  readonly from: PlainDate
  readonly facts: MonthlyFacts
  /** The mức lương cơ sở it was paid at, where that was not the month's own (paid before the new one was known). */
  readonly base?: number
}

export type ArrearsMonth = {
  /** The first day of the month. */
  readonly month: PlainDate
  readonly paid: number
  readonly due: number
  readonly difference: number
  readonly insuredDifference: number
  readonly insurance: number
  readonly employerInsurance: number
}

/** Totals of the months; negative where too much was paid. `net`: pay less the person's insurance, before tax. */
export type Arrears = {
  readonly months: readonly ArrearsMonth[]
  readonly pay: number
  readonly insured: number
  readonly insurance: number
  readonly employerInsurance: number
  readonly net: number
}

/**
 * Truy lĩnh: what is due less what was paid, for each month from that of one day to that of another, at each month's mức
 * lương cơ sở. `paid` and `due` are histories, oldest first; a month takes what holds on its first day, or what
 * begins in it, as the agency chose.
 */
export function arrears(
  paid: readonly PayFrom[],
  due: readonly PayFrom[],
  first: PlainDate,
  last: PlainDate,
  choices: AgencyChoices = {},
): Finding<Arrears> {
  const way = chosen(midMonth, choices)
  if (way.value === 'by-days')
    throw new Refusal('invalid', 'Truy lĩnh ở đây tính theo cả tháng, không theo ngày.', [way])
  const months = monthsThrough(firstOfMonth(first), firstOfMonth(last)).map((month) => {
    return arrearsOf(payIn(paid, month, choices), payIn(due, month, choices), month)
  })
  const total = (of: keyof Omit<ArrearsMonth, 'month'>) => months.reduce((sum, { value }) => sum + value[of], 0)
  const [pay, insurance] = [total('difference'), total('insurance')]
  const value: Arrears = {
    months: months.map((one) => one.value),
    pay,
    insured: total('insuredDifference'),
    insurance,
    employerInsurance: total('employerInsurance'),
    net: pay - insurance,
  }
  return finding(
    value,
    () => `Truy lĩnh ${viDong(pay)} của ${months.length} tháng, đóng bảo hiểm ${viDong(insurance)}`,
    {
      from: [way, ...months],
    },
  )
}

function payIn(history: readonly PayFrom[], month: PlainDate, choices: AgencyChoices): Finding<MonthlyPay> | null {
  const whole = chosen(midMonth, choices).value === 'in-month'
  const held = history.findLast(({ from }) => (whole ? firstOfMonth(from) : from) <= month)
  if (held === undefined) return null
  const base =
    held.base === undefined ? baseSalary.on(month) : finding(held.base, `Đã trả theo mức ${viDong(held.base)}`)
  return monthlyPay(held.facts, month, { choices, base })
}

function arrearsOf(
  paid: Finding<MonthlyPay> | null,
  due: Finding<MonthlyPay> | null,
  month: PlainDate,
): Finding<ArrearsMonth> {
  const less = (of: (pay: MonthlyPay) => number) => (due ? of(due.value) : 0) - (paid ? of(paid.value) : 0)
  const value: ArrearsMonth = {
    month,
    paid: paid?.value.gross ?? 0,
    due: due?.value.gross ?? 0,
    difference: less(({ gross }) => gross),
    insuredDifference: less(({ insurance }) => insurance?.insured ?? 0),
    insurance: less(({ insurance }) => insurance?.employee.total ?? 0),
    employerInsurance: less(({ insurance }) => insurance?.employer.total ?? 0),
  }
  const says = () =>
    `Tháng ${month.slice(5, 7)}/${month.slice(0, 4)}: được hưởng ${viDong(value.due)}, đã trả ${viDong(value.paid)}, chênh lệch ${viDong(value.difference)}`
  return finding(value, says, { from: [due, paid].filter((one) => one !== null) })
}

const firstOfMonth = (day: PlainDate) => `${day.slice(0, 8)}01` as PlainDate
