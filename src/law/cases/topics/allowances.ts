import { finding } from '#law/kit/finding.ts'
import { baseSalary } from '#law/pay/base-salary.ts'
import { incomeTax } from '#law/pay/income-tax.ts'
import { bonusFund, concurrentHeadAllowance } from '#law/pay/percent-allowance.ts'
import { type Excluded, teacherSeniority, teachingMonths } from '#law/pay/teacher-seniority.ts'
import type { Answer, Topic } from '../case.ts'
import type { Fields } from '../fields.ts'
import { fold } from '../words.ts'

export const taxTopic: Topic = (input, lawOn): Answer => ({
  pit: input.each('taxable_income', (item, name) => incomeTax(item.whole(name), lawOn).value),
})

export const teacherSeniorityTopic: Topic = (input, lawOn): Answer => {
  const counted = input.has('counted_months')
    ? input.whole('counted_months')
    : teachingMonths(
        input.date('teaching_from'),
        input.dateOr('as_of', lawOn),
        input.objects('excluded').map(readExcluded),
        lawOn,
      ).value
  return { counted_months: counted, full_years: Math.floor(counted / 12), pct: teacherSeniority(counted, lawOn).value }
}

function readExcluded(one: Fields): Excluded {
  const kind = fold(one.text('kind'))
  const months = one.number('months')
  if (kind === 'tap su') return { reason: 'probation', months }
  if (/^nghi( viec rieng)? khong/.test(kind)) return { reason: 'unpaid-leave', months }
  if (/^(nghi|om|thai san|tam|dinh chi|qua han|di hoc|khac)/.test(kind)) return { reason: 'other', months }
  return one.fail('kind', `chưa biết loại thời gian “${one.text('kind')}”`)
}

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
