import { type Finding, finding } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { familyDeduction } from './family-deduction.ts'
import { incomeTax, taxBrackets } from './income-tax.ts'

/** Thuế thu nhập cá nhân of one month, whole đồng. */
export type MonthlyTax = {
  readonly exempt: number
  readonly deduction: number
  readonly taxable: number
  readonly tax: number
}

/** Null where insurance is not known, or before the tax periods that are modelled. */
export function monthlyTax(
  netBeforeTax: number | null,
  exempt: number,
  dependants: number,
  month: PlainDate,
): Finding<MonthlyTax | null> {
  if (netBeforeTax === null || month < taxBrackets.eras[0]!.from) {
    return finding(null, 'Chưa có biểu thuế thu nhập cá nhân của tháng này')
  }
  const deduction = familyDeduction(dependants, month)
  const taxable = Math.max(0, netBeforeTax - exempt - deduction.value)
  const tax = incomeTax(taxable, month)
  const value = { exempt, deduction: deduction.value, taxable, tax: tax.value }
  return finding(value, () => tax.says, { from: [deduction, tax] })
}
