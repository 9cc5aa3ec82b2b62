import { baseSalary } from '#law/pay/base-salary.ts'
import { monthlySalary, topUp } from '#law/pay/monthly-amount.ts'
import { coefficientOf } from '#law/pay/scale.ts'
import { isPlainDate, type PlainDate } from '#lib/date.ts'
import type { Answer, Topic } from '../case.ts'
import type { Fields } from '../fields.ts'
import { readStep } from '../held-step-words.ts'
import { readGroup } from '../staff-words.ts'

export const baseSalaryTopic: Topic = (input): Answer => {
  if (!input.has('dates')) return { value: baseSalary.valueOn(input.date('date')) }
  return { values: input.each('dates', (item, name) => baseSalary.valueOn(item.date(name))) }
}

export const monthlySalaryTopic: Topic = (input, lawOn): Answer => {
  const coefficient = readCoefficient(input, lawOn)
  const months = input.has('months') ? input.some('months', (item, name) => item.text(name)) : [input.text('month')]
  const days = months.map((month) => firstDay(input, month))
  const salary = monthlySalary(coefficient, days[0]!).value
  const extra = topUp(coefficient, days[0]!).value
  return {
    ...Object.fromEntries(months.map((month, index) => [month, monthlySalary(coefficient, days[index]!).value])),
    luong: salary,
    tien_luong_tang_them_8pct: extra,
    tong: salary + extra,
  }
}

/** Scale and step, and the coefficient that they must agree with. */
function readCoefficient(input: Fields, lawOn: PlainDate): string {
  if (!input.has('grade') && !input.has('group')) return input.number('coefficient').toFixed(2)
  const group = readGroup(input, lawOn)
  if (!input.has('step') && !input.has('coefficient')) input.fail('step', 'thiếu')
  return coefficientOf(group, readStep(input, group, lawOn), lawOn)!
}

export function firstDay(input: Fields, month: string): PlainDate {
  const day = `${month.trim()}-01`
  return isPlainDate(day) ? day : input.fail('month', `không phải một tháng có thật: “${month}”`)
}
