import { earlyRetirement } from '#law/downsizing/early-retirement.ts'
import { repayAfterReturn } from '#law/downsizing/repay.ts'
import type { Answer, Topic } from '../../case.ts'
import type { Fields } from '../../fields.ts'
import { fold } from '../../words.ts'

export const repayTopic: Topic = (input, lawOn): Answer => {
  const left = input.date('left_on')
  const returned = input.date('rehired_on')
  if (returned < left) input.fail('rehired_on', 'trước ngày nghỉ')
  const { fullMonths, limit, mustRepay, freeFrom } = repayAfterReturn(left, returned, isPaidByState(input), lawOn).value
  const allowance = input.has('allowance_vnd') ? { repay_vnd: mustRepay ? input.whole('allowance_vnd') : 0 } : {}
  return { full_months: fullMonths, limit, repay: mustRepay, free_from: freeFrom, ...allowance }
}

/** Not the state's: own revenue of a unit, enterprises, private employers */
const otherSource =
  /\b(non|off|khong|ngoai|own|self|private|enterprise|company|business|revenue|fees?|tu chu|tu nhan|doanh nghiep|nguon thu|su nghiep|khac|other|none)\b/

function isPaidByState(input: Fields): boolean {
  const words = fold(input.text('salary_source'))
  if (otherSource.test(words)) return false
  if (/budget|ngan sach|nsnn/.test(words)) return true
  return input.fail('salary_source', `chưa biết nguồn trả lương “${input.text('salary_source')}”`)
}

export const earlyRetirementTopic: Topic = (input, lawOn): Answer => {
  const found = earlyRetirement(
    {
      yearsEarly: input.number('years_early'),
      insuredYears: input.number('si_years', { max: 60 }),
      monthlyPay: input.whole('current_salary', { min: 1 }),
    },
    lawOn,
  ).value
  return { months: Number(found.months), allowance_vnd: found.allowance, pension_deduction: found.reducesPension }
}
