import { communeArrears } from '#law/pay/office-arrears.ts'
import { addMonths, type PlainDate } from '#lib/date.ts'
import type { Answer, Topic } from '../case.ts'
import { fold } from '../words.ts'
import { offices } from './office-allowance.ts'
import { regionOf } from './office-fields.ts'
import { firstDay } from './salary.ts'

/** A post taken within a month is owed that month whole: the allowance has no days. */
export const communeBackpayTopic: Topic = (input): Answer => {
  const [title = '', place = ''] = input.text('title').split(' (')
  const office = offices.find(([word]) => word.test(fold(title)))?.[1] ?? input.fail('title', 'chưa biết chức vụ')
  const region = regionOf(input.has('region') ? input.text('region') : place)
  const [first, last] = input.each('period', (item, name) => firstDay(item, item.text(name)))
  if (first === undefined || last === undefined) return input.fail('period', 'cần tháng đầu và tháng cuối')
  const held = `${input.dateOr('held_from', first).slice(0, 7)}-01` as PlainDate
  const reserved = String(input.numberOr('reserved_coefficient', 0))
  const amounts: number[] = []
  for (let month = first > held ? first : held; month <= last; month = addMonths(month, 1)) {
    amounts.push(communeArrears(office, region, reserved, month).value)
  }
  return {
    monthly_difference: Math.max(0, ...amounts),
    months: amounts.filter((amount) => amount > 0).length,
    total: amounts.reduce((sum, amount) => sum + amount, 0),
  }
}
