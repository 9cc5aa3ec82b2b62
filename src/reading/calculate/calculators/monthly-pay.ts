import { unpaidDayDivisor } from '#law/pay/monthly-lines.ts'
import { type MonthlyFacts, type MonthlyPay, monthlyPay as payOf } from '#law/pay/monthly-pay.ts'
import type { AgencyChoices } from '#law/kit/choice.ts'
import { viDong } from '#law/pay/vi-number.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'
import type { Fact } from '../kit/answer.ts'
import { agencyChoice, agencyField } from '../kit/agency-choice.ts'
import { calculator } from '../kit/calculator.ts'
import { only } from '../kit/combine.ts'
import { textOf, type Values, whenIs } from '../kit/field.ts'
import { linesTable } from './monthly-pay-table.ts'
import { payFields, readPay } from './pay-fields.ts'
import { coefficientAt, readScale, scaleFields } from './scale-fields.ts'
import { staffField } from './staff-field.ts'

type Input = {
  readonly month: PlainDate
  readonly facts: MonthlyFacts
  readonly choices: AgencyChoices
}

const absent = (values: Values) => Number(textOf(values, 'unpaidDays')) > 0

export const monthlyPay = calculator<Input>({
  fields: [
    { kind: 'month', name: 'month', label: 'Tháng', help: 'Tính theo luật của tháng ấy.' },
    staffField,
    {
      kind: 'choice',
      name: 'payBy',
      label: 'Lương theo',
      options: [
        ['step', 'Bậc của bảng lương'],
        ['coefficient', 'Hệ số'],
      ],
    },
    ...only(whenIs('payBy', 'step'), scaleFields),
    {
      kind: 'decimal',
      name: 'coefficient',
      label: 'Hệ số lương',
      min: 0.01,
      max: 15,
      when: whenIs('payBy', 'coefficient'),
    },
    ...payFields,
    { kind: 'whole', name: 'dependants', label: 'Người phụ thuộc', unit: 'người', max: 20, optional: true },
    {
      kind: 'whole',
      name: 'unpaidDays',
      label: 'Ngày làm việc nghỉ không hưởng lương',
      unit: 'ngày',
      max: 23,
      optional: true,
    },
    agencyField(unpaidDayDivisor, 'divisor', absent),
    {
      kind: 'whole',
      name: 'workingDays',
      label: 'Số ngày làm việc của tháng',
      unit: 'ngày',
      min: 15,
      max: 27,
      when: (values) => absent(values) && textOf(values, 'divisor') === 'of-month',
    },
    {
      kind: 'money',
      name: 'regionalMinimumWage',
      label: 'Mức lương tối thiểu vùng',
      help: 'Chỉ để xét mức trần bảo hiểm thất nghiệp.',
      unit: 'đồng',
      optional: true,
      when: whenIs('staff', 'public-employee', 'contract-worker'),
    },
  ],
  start: (today) => ({ month: monthOf(today), payBy: 'step', scaleBy: 'rank', divisor: unpaidDayDivisor.default }),
  example: (today) => ({
    month: monthOf(today),
    staff: 'civil-servant',
    payBy: 'step',
    scaleBy: 'rank',
    rank: '01.003',
    step: '5',
    office: '0,3',
    allowances: [
      { kind: 'area', rate: '0,2' },
      { kind: 'responsibility', rate: '0,1' },
    ],
    dependants: '1',
    divisor: unpaidDayDivisor.default,
  }),
  input: (typed) => {
    const month = typed.date('month')
    const coefficient = typed.has('coefficient')
      ? typed.text('coefficient')
      : coefficientAt(readScale(typed, month), month)
    return {
      month,
      facts: readPay(typed, coefficient),
      choices: agencyChoice(typed, unpaidDayDivisor, 'divisor'),
    }
  },
  answer: ({ month, facts, choices }) => {
    const found = payOf(facts, month, { choices })
    const { gross, netBeforeTax, net, base } = found.value
    return {
      value: viDong(net ?? netBeforeTax ?? gross),
      says: net === null ? `${found.says}.` : `Thực lĩnh tháng ${viDate(month).slice(3)}.`,
      finding: found,
      facts: [
        ['Mức lương cơ sở', viDong(base)],
        ['Hệ số lương', new Decimal(facts.coefficient).toFixed(2).replace('.', ',')],
        ...agency(found.value),
      ],
      pictures: [linesTable(found.value)],
    }
  },
})

const monthOf = (day: PlainDate) => viDate(day).slice(3)

const agency = ({ insurance }: MonthlyPay): readonly Fact[] =>
  insurance ? [['Cơ quan đóng bảo hiểm', viDong(insurance.employer.total)]] : []
