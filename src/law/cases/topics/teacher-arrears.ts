import { finding } from '#law/kit/finding.ts'
import { monthsThrough } from '#law/pay/months-through.ts'
import { teacherArrears } from '#law/pay/teacher-arrears.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer, Topic } from '../case.ts'
import { firstDay } from './salary.ts'
import { readPay } from './teacher-allowance.ts'
import { readPercent } from './teacher-percent.ts'

export const teacherArrearsTopic: Topic = (input, lawOn): Answer => {
  const percent = input.has('institution')
    ? readPercent(input, lawOn)
    : finding(input.whole('new_pct'), 'Mức mới đã cho')
  if (input.has('new_pct') && input.number('new_pct') !== percent.value) {
    input.fail('new_pct', `không khớp mức của đối tượng này: ${percent.value}`)
  }
  const [first, last] = input.each('period', (item, name) => firstDay(input, item.text(name)))
  if (first === undefined || last === undefined) return input.fail('period', 'cần tháng đầu và tháng cuối')
  const difference = (month: PlainDate) => teacherArrears(readPay(input), input.number('old_pct'), percent, month).value
  return {
    difference_before_2026_07: difference('2026-06-01'),
    difference_from_2026_07: difference('2026-07-01'),
    total: monthsThrough(first, last).reduce((sum, month) => sum + difference(month), 0),
  }
}
