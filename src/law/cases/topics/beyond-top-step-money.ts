import { finding } from '#law/kit/finding.ts'
import { baseSalary } from '#law/pay/base-salary.ts'
import { beyondTopStepAmount } from '#law/pay/monthly-amount.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer, Topic } from '../case.ts'
import type { Fields } from '../fields.ts'

/** Tiền phụ cấp thâm niên vượt khung */
export const beyondTopStepMoneyTopic: Topic = (input, lawOn): Answer => {
  const amount = (one: Fields) => {
    const base = one.has('base')
      ? finding(one.whole('base'), 'Mức lương cơ sở đã cho')
      : baseSalary.on(monthOf(one, lawOn))
    const coefficient = (one.has('coefficient') ? one : input).number('coefficient')
    return beyondTopStepAmount(String(coefficient), one.number('pct', { max: 100 }), base).value
  }
  if (input.has('cases')) return { amounts: input.objects('cases').map(amount) }
  return { amount: amount(input) }
}

const monthOf = (input: Fields, lawOn: PlainDate) => input.dateOr('date', lawOn)
