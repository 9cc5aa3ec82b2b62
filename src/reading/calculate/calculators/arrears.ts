import { arrears as owed, type Arrears, type PayFrom } from '#law/pay/arrears.ts'
import { monthsThrough } from '#law/pay/months-through.ts'
import { viDong } from '#law/pay/vi-number.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { grouped } from '#ui/grouped.ts'
import type { TablePicture } from '../kit/answer.ts'
import { calculator } from '../kit/calculator.ts'
import { type Read, WrongTogether } from '../kit/read.ts'
import { arrearsFields } from './arrears-fields.ts'
import { readPay } from './pay-fields.ts'

type Input = {
  readonly paid: readonly PayFrom[]
  readonly due: readonly PayFrom[]
  readonly first: PlainDate
  readonly last: PlainDate
}

const mostMonths = 240

export const arrears = calculator<Input>({
  fields: arrearsFields,
  start: () => ({ reason: 'base' }),
  example: () => ({
    reason: 'base',
    first: '07/2026',
    last: '10/2026',
    paidBase: '2.340.000',
    staff: 'civil-servant',
    coefficient: '3,66',
    newCoefficient: '3,99',
    office: '0,3',
    allowances: [{ kind: 'area', rate: '0,2' }],
  }),
  input: (typed) => {
    const [first, last] = [typed.date('first'), typed.date('last')]
    if (last < first) throw new WrongTogether({ last: 'Tháng cuối phải không trước tháng đầu' })
    if (monthsThrough(first, last).length > mostMonths)
      throw new WrongTogether({ last: `Tính nhiều nhất ${mostMonths} tháng một lần` })
    return { first, last, ...histories(typed, first) }
  },
  answer: ({ paid, due, first, last }) => {
    const found = owed(paid, due, first, last)
    const { pay, net, insurance, employerInsurance } = found.value
    return {
      value: viDong(pay),
      finding: found,
      facts: [
        ['Người hưởng đóng bảo hiểm', viDong(insurance)],
        ['Còn nhận, trước thuế', viDong(net)],
        ['Cơ quan đóng bảo hiểm', viDong(employerInsurance)],
      ],
      pictures: [monthTable(found.value)],
      notes: pay < 0 ? ['Số âm: đã trả nhiều hơn được hưởng, phải thu lại.'] : [],
    }
  },
})

function histories(typed: Read, first: PlainDate): Pick<Input, 'paid' | 'due'> {
  const before = readPay(typed, typed.text('coefficient'))
  if (typed.text('reason') === 'base') {
    return {
      paid: [{ from: first, facts: before, base: typed.number('paidBase') }],
      due: [{ from: first, facts: before }],
    }
  }
  const after = {
    ...before,
    coefficient: typed.text('newCoefficient'),
    beyondPercent: typed.number('newBeyondPercent'),
  }
  return { paid: [{ from: first, facts: before }], due: [{ from: first, facts: after }] }
}

const amount = (dong: number) => (dong < 0 ? '−' : '') + grouped(String(Math.abs(dong)))

function monthTable({ months, pay, insurance, net }: Arrears): TablePicture {
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
