import { decree_204_2004 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import { civilServiceAllowance } from './civil-service-allowance.ts'
import { familyDeduction } from './family-deduction.ts'
import type { StaffKind } from './held-step.ts'
import { incomeTax } from './income-tax.ts'
import { contributions, insuredPay } from './insurance.ts'
import { type PercentBase, percentBase } from './percent-allowance.ts'
import { viDong } from './vi-number.ts'

export type Paid = PercentBase & {
  readonly staff: StaffKind
  /** Phụ cấp thâm niên nghề, theo phần trăm */
  readonly seniorityPercent: number
  /** Phụ cấp ưu đãi theo nghề, theo phần trăm */
  readonly preferentialPercent: number
  /** Hệ số chênh lệch bảo lưu */
  readonly reserved: string
  /** Phụ cấp tính thuế được miễn: khu vực, thu hút, độc hại, quốc phòng an ninh */
  readonly exemptMoney: number
}

export type Lines = {
  readonly salary: number
  readonly office: number
  readonly beyondTopStep: number
  readonly reserved: number
  readonly seniority: number
  readonly preferential: number
  readonly civilService: number
  readonly gross: number
  readonly insured: number
  readonly pension: number
  readonly health: number
  readonly unemployment: number
  readonly netBeforeTax: number
}

/** Bảng lương tháng of one person before tax; every line whole đồng, the law of the month */
export function payslip(paid: Paid, base: Finding<number>, month: PlainDate): Finding<Lines> {
  const civilService = civilServiceAllowance(paid.staff, month)
  const earned = earnings(paid, base.value, civilService.value)
  const insured = insuredPay(insurable(paid, base.value), month)
  const { pension, health, unemployment } = contributions(paid.staff, insured, month)
  const gross = Object.values(earned).reduce((sum, line) => sum + line, paid.exemptMoney)
  const netBeforeTax = gross - pension.value - health.value - unemployment.value
  const lines: Lines = {
    ...earned,
    gross,
    insured: insured.value,
    pension: pension.value,
    health: health.value,
    unemployment: unemployment.value,
    netBeforeTax,
  }
  return finding(lines, () => `Còn lĩnh trước thuế ${viDong(netBeforeTax)} trên tổng ${viDong(gross)}`, {
    cites: [cite(decree_204_2004, 'Điều 6', 'memory')],
    from: [base, civilService, pension, health, unemployment],
  })
}

type Earnings = Pick<
  Lines,
  'salary' | 'office' | 'beyondTopStep' | 'reserved' | 'seniority' | 'preferential' | 'civilService'
>

function earnings(paid: Paid, base: number, civilServicePercent: number): Earnings {
  const money = (coefficient: Decimal, percent = 100) => roundToDong(coefficient.times(base).times(percent).div(100))
  const all = percentBase(paid)
  return {
    salary: money(new Decimal(paid.coefficient)),
    office: money(new Decimal(paid.office)),
    beyondTopStep: money(new Decimal(paid.coefficient), paid.beyondPercent),
    reserved: money(new Decimal(paid.reserved)),
    seniority: money(all, paid.seniorityPercent),
    preferential: money(all.plus(paid.reserved), paid.preferentialPercent),
    civilService: money(all, civilServicePercent),
  }
}

/** Lương, phụ cấp chức vụ, thâm niên vượt khung, thâm niên nghề, chênh lệch bảo lưu */
const insurable = (paid: Paid, base: number) =>
  percentBase(paid).times(paid.seniorityPercent).div(100).plus(percentBase(paid)).plus(paid.reserved).times(base)

export type Taxed = { readonly taxable: number; readonly tax: number; readonly net: number }

/** Thuế thu nhập cá nhân của bảng lương, and what is left to be paid out */
export function payslipTax(
  lines: Finding<Lines>,
  exemptMoney: number,
  dependants: number,
  month: PlainDate,
): Finding<Taxed> {
  const deduction = familyDeduction(dependants, month)
  const taxable = Math.max(0, lines.value.netBeforeTax - exemptMoney - deduction.value)
  const tax = incomeTax(taxable, month)
  const net = lines.value.netBeforeTax - tax.value
  return finding({ taxable, tax: tax.value, net }, () => `Thực lĩnh ${viDong(net)}`, { from: [lines, deduction, tax] })
}
