import { type Finding, finding } from '#law/kit/finding.ts'
import { contributions } from '#law/pay/insurance.ts'
import type { MonthlyPay, PayLine } from '#law/pay/monthly-pay.ts'
import { monthlyTax } from '#law/pay/monthly-tax.ts'
import { viDong } from '#law/pay/vi-number.ts'
import { addDays, daysBetween, type PlainDate, viDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import type { MonthRow } from './month-store.ts'
import { heldOn, lastOf, nextMonth } from './months.ts'

type Part = {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly days: number
  readonly pay: Finding<MonthlyPay>
}

/**
 * Tính mỗi mức theo số ngày của nó trong tháng: each line is shared by the days it was held, rounded once. What was not worked
 * is taken off by the whole month, as in a month without a change.
 */
export function byDays(
  row: MonthRow,
  turned: readonly (readonly [PlainDate, Finding<MonthlyPay>])[],
  month: PlainDate,
): Finding<MonthlyPay> {
  const parts = turned.map(([from, pay], at): Part => {
    const to = addDays(turned[at + 1]?.[0] ?? nextMonth(month), -1)
    return { from, to, days: daysBetween(from, to) + 1, pay }
  })
  const all = parts.reduce((sum, { days }) => sum + days, 0)
  const share = (of: (pay: MonthlyPay) => number) =>
    roundToDong(Decimal.sum(...parts.map(({ days, pay }) => new Decimal(of(pay.value)).times(days))).div(all))
  const lines = namesOf(parts).map((line) => ({ ...line, amount: share((pay) => amountOf(pay, line)) }))
  const findings = lines.map((line) => lineFinding(line, parts, all))
  const gross = lines.reduce((sum, { amount }) => sum + amount, 0)
  const insurance = insuranceOf(row, parts, share, month)
  const netBeforeTax = insurance && gross - insurance.employee.total
  const exempt = lines.reduce((sum, { taxed, amount }) => sum + (taxed ? 0 : amount), 0)
  const people = heldOn(row.dependants ?? [], lastOf(month))?.people ?? 0
  const tax = monthlyTax(netBeforeTax, exempt, people, month)
  const net = netBeforeTax === null || tax.value === null ? null : netBeforeTax - tax.value.tax
  const base = parts[0]!.pay.value.base
  const value: MonthlyPay = { base, lines, gross, insurance, netBeforeTax, tax: tax.value, net }
  const says = `Tháng ${month.slice(5, 7)}/${month.slice(0, 4)}: tổng ${viDong(gross)}${net === null ? '' : `, thực lĩnh ${viDong(net)}`}`
  return finding(value, says, { from: [...findings, ...parts.map(({ pay }) => pay.from.at(-2)!), tax] })
}

const sameLine = (a: PayLine, b: PayLine) => a.kind === b.kind && a.label === b.label
const amountOf = ({ lines }: MonthlyPay, line: PayLine) => lines.find((one) => sameLine(one, line))?.amount ?? 0
const namesOf = (parts: readonly Part[]): PayLine[] =>
  parts
    .flatMap(({ pay }) => pay.value.lines)
    .filter((line, at, every) => every.findIndex((one) => sameLine(one, line)) === at)

function lineFinding(line: PayLine, parts: readonly Part[], all: number): Finding<PayLine> {
  const says = `${line.label}: ${viDong(line.amount)}, theo số ngày của mỗi mức trong ${all} ngày`
  const from = parts.map(({ from: begin, to, days, pay }) =>
    finding(days, `Từ ${viDate(begin)} đến ${viDate(to)}: ${days} ngày`, {
      from: pay.from.filter(({ value }) => isLine(value) && sameLine(value, line)),
    }),
  )
  return finding(line, says, { from })
}

export const isLine = (value: unknown): value is PayLine =>
  typeof value === 'object' && value !== null && 'kind' in value && 'label' in value

function insuranceOf(
  { postings }: MonthRow,
  parts: readonly Part[],
  share: (of: (pay: MonthlyPay) => number) => number,
  month: PlainDate,
): MonthlyPay['insurance'] {
  const { insurance } = parts.at(-1)!.pay.value
  if (insurance === null || insurance.insured === 0) return insurance
  const insured = share((pay) => pay.insurance?.insured ?? 0)
  const mine = contributions(
    postings.at(-1)!.staff,
    finding(insured, `Tiền lương đóng bảo hiểm ${viDong(insured)}`),
    month,
  )
  const employee = { pension: mine.pension.value, health: mine.health.value, unemployment: mine.unemployment.value }
  const total = employee.pension + employee.health + employee.unemployment
  const ours = Object.keys(insurance.employer) as (keyof typeof insurance.employer)[]
  const employer = Object.fromEntries(
    ours.map((kind) => [kind, share((pay) => pay.insurance?.employer[kind] ?? 0)]),
  ) as typeof insurance.employer
  const unionFund = share((pay) => pay.insurance?.unionFund ?? 0)
  return { insured, employee: { ...employee, total }, employer, unionFund }
}
