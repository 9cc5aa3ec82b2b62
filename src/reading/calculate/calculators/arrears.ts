import { arrears as owed } from '#law/pay/arrears.ts'
import { monthsThrough } from '#law/pay/months-through.ts'
import { viDong } from '#law/pay/vi-number.ts'
import { calculator } from '../kit/calculator.ts'
import { WrongTogether } from '../kit/read.ts'
import { arrearsFields } from './arrears-fields.ts'
import { histories, type Input } from './arrears-histories.ts'
import { monthTable } from './arrears-table.ts'

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
