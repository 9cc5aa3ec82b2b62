import type { Finding } from '#law/kit/finding.ts'
import { finding } from '#law/kit/finding.ts'
import type { AgencyChoices } from '#law/kit/choice.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import { payFormula } from './monthly-amount.ts'
import type { AllowanceKind } from './allowance-kinds.ts'
import { baseSalary } from './base-salary.ts'
import type { StaffKind } from './held-step.ts'
import { insuranceOf, type MonthlyInsurance } from './monthly-insurance.ts'
import { payLines } from './monthly-lines.ts'
import { monthlyTax, type MonthlyTax } from './monthly-tax.ts'
import type { PercentBase } from './percent-allowance.ts'
import { viDong } from './vi-number.ts'

/**
 * One allowance a person holds: of a kind the law names, with its rate as decimal text ('0.3' lần mức lương cơ sở, or '70'
 * phần trăm; may be left out where the law has one rate); ưu đãi nhà giáo and talent pay as percent; or money fixed by
 * another decision, with its own name.
 */
export type Allowance =
  | { readonly kind: AllowanceKind; readonly rate?: string }
  | { readonly kind: 'teaching' | 'talent'; readonly rate: string }
  | {
      readonly kind: 'fixed'
      readonly label: string
      readonly amount: number
      readonly insured?: boolean
      readonly taxed?: boolean
    }

/** What a person holds in one month. `coefficient`, `office`, `reserved`: decimal text; '0' where there is none. */
export type MonthlyFacts = PercentBase & {
  readonly staff: StaffKind
  /** Hệ số chênh lệch bảo lưu */
  readonly reserved?: string
  /** Phụ cấp thâm niên nghề (thâm niên nhà giáo too), theo phần trăm */
  readonly seniorityPercent?: number
  readonly allowances?: readonly Allowance[]
  /** Phụ cấp công vụ: by default of cán bộ, công chức; false in a public-service unit (đơn vị sự nghiệp). */
  readonly civilServiceAllowance?: boolean
  /** Số người phụ thuộc */
  readonly dependants?: number
  /** Số ngày làm việc nghỉ không hưởng lương trong tháng */
  readonly unpaidDays?: number
  /** Số ngày làm việc của tháng; only an agency that divides by them needs it. */
  readonly workingDays?: number
  /** Mức lương tối thiểu tháng theo vùng of the agency's place: the ceiling of unemployment insurance rests on it. */
  readonly regionalMinimumWage?: number
}

export type LineKind =
  | 'salary'
  | 'beyond-top-step'
  | 'office'
  | 'reserved'
  | 'seniority'
  | 'civil-service'
  | 'low-pay'
  | 'unpaid-leave'
  | Allowance['kind']

/** One payable line, whole đồng. */
export type PayLine = {
  readonly kind: LineKind
  readonly label: string
  readonly amount: number
  readonly insured: boolean
  readonly taxed: boolean
}

/** `insurance`, `tax`, `net`: null in a month whose rates are not modelled (the finding says so). */
export type MonthlyPay = {
  readonly base: number
  readonly lines: readonly PayLine[]
  readonly gross: number
  readonly insurance: MonthlyInsurance | null
  readonly netBeforeTax: number | null
  readonly tax: MonthlyTax | null
  readonly net: number | null
}

/**
 * Tiền lương một tháng: every line of what a person is paid in the month of a day, insurance, tax, and what is left. Each
 * line is a finding under the result, after the way pay is reckoned, in the order of `lines`. `base`: the mức lương cơ sở it is reckoned at, by default
 * the month's own.
 */
export function monthlyPay(
  facts: MonthlyFacts,
  month: PlainDate,
  { choices = {}, base = baseSalary.on(month) }: { choices?: AgencyChoices; base?: Finding<number> } = {},
): Finding<MonthlyPay> {
  const how = payFormula.on(month)
  const lines = payLines(facts, base, month, choices)
  const gross = lines.reduce((sum, { value }) => sum + value.amount, 0)
  const insurance = insuranceOf(facts, base, month)
  const netBeforeTax = insurance.value && gross - insurance.value.employee.total
  const exempt = lines.reduce((sum, { value }) => sum + (value.taxed ? 0 : value.amount), 0)
  const tax = monthlyTax(netBeforeTax, exempt, facts.dependants ?? 0, month)
  const net = netBeforeTax === null || tax.value === null ? null : netBeforeTax - tax.value.tax
  const value: MonthlyPay = {
    base: base.value,
    lines: lines.map((line) => line.value),
    gross,
    insurance: insurance.value,
    netBeforeTax,
    tax: tax.value,
    net,
  }
  return finding(value, () => saysOf(value, month), {
    from: [how, ...lines, insurance, tax],
  })
}

function saysOf({ gross, net, netBeforeTax }: MonthlyPay, month: PlainDate): string {
  const start = `Tháng ${month.slice(5, 7)}/${month.slice(0, 4)}: tổng ${viDong(gross)}`
  if (net !== null) return `${start}, thực lĩnh ${viDong(net)}`
  return netBeforeTax === null ? start : `${start}, còn lĩnh trước thuế ${viDong(netBeforeTax)}`
}

/** Coefficient times base, times percent: exact, rounded once */
export const moneyOf = (coefficient: Decimal.Value, base: number, percent: Decimal.Value = 100): number =>
  roundToDong(new Decimal(coefficient).times(base).times(percent).div(100))
