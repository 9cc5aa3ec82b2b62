import type { Arrears } from '#law/pay/arrears.ts'
import { viDate } from '#lib/date.ts'
import { grouped } from '#ui/grouped.ts'
import type { TablePicture } from '../kit/answer.ts'

const amount = (dong: number) => (dong < 0 ? '−' : '') + grouped(String(Math.abs(dong)))

export function monthTable({ months, pay, insurance, net }: Arrears): TablePicture {
  const total = (of: 'paid' | 'due') => amount(months.reduce((sum, one) => sum + one[of], 0))
  return {
    kind: 'table',
    label: 'Từng tháng (đồng)',
    head: ['Tháng', 'Được hưởng', 'Đã trả', 'Chênh lệch', 'Bảo hiểm', 'Còn nhận'],
    words: 1,
    rows: months.map((one) => [
      viDate(one.month).slice(3),
      ...[one.due, one.paid, one.difference, one.insurance, one.difference - one.insurance].map(amount),
    ]),
    foot: ['Cộng', total('due'), total('paid'), amount(pay), amount(insurance), amount(net)],
  }
}
