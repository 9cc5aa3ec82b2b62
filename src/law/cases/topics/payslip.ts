import { taxBrackets } from '#law/pay/income-tax.ts'
import { payslip, payslipTax } from '#law/pay/payslip.ts'
import type { Answer, Topic } from '../case.ts'
import { readBase } from '../one-or-many.ts'
import { named, taxed } from './payslip-answer.ts'
import { readPaid } from './payslip-fields.ts'
import { firstDay } from './salary.ts'

export const payslipTopic: Topic = (input, lawOn): Answer => {
  const month = input.has('month') ? firstDay(input, input.text('month')) : lawOn
  const paid = readPaid(input, month)
  const lines = payslip(paid, readBase(input, month), month)
  const deducted = lines.value.pension + lines.value.health + lines.value.unemployment
  return {
    ...named(lines.value, paid),
    total_deduction: deducted,
    net_before_tax: lines.value.netBeforeTax,
    ...(taxBrackets.eras[0]!.from <= month
      ? taxed(input, (n) => payslipTax(lines, paid.exemptMoney, n, month).value)
      : {}),
  }
}
