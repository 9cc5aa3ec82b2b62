import { finding } from '#law/kit/finding.ts'
import { baseSalary } from '#law/pay/base-salary.ts'
import { incomeTax } from '#law/pay/income-tax.ts'
import { bonusFund, concurrentHeadAllowance } from '#law/pay/percent-allowance.ts'
import type { Answer, Topic } from '../case.ts'

export const taxTopic: Topic = (input, lawOn): Answer => ({
  pit: input.each('taxable_income', (item, name) => incomeTax(item.whole(name), lawOn).value),
})

export const concurrentHeadTopic: Topic = (input, lawOn): Answer => {
  const of = {
    coefficient: String(input.number('coefficient')),
    office: String(input.numberOr('position_allowance', 0)),
    beyondPercent: input.numberOr('vuot_khung_pct', 0),
  }
  const base = input.has('base') ? finding(input.whole('base'), 'Mức lương cơ sở đã cho') : baseSalary.on(lawOn)
  return { amount: concurrentHeadAllowance(of, base, lawOn).value }
}

export const bonusFundTopic: Topic = (input, lawOn): Answer => ({
  annual_bonus_fund: bonusFund(input.whole('monthly_salary_fund_excl_allowances'), input.wholeOr('months', 12), lawOn)
    .value,
})
