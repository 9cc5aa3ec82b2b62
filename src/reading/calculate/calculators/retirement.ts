import type { Sex } from '#law/retirement/retirement-age.ts'
import { retirement as retires, viAge } from '#law/retirement/retirement.ts'
import { addMonths, plainDate, type PlainDate, viDate, wholeMonths } from '#lib/date.ts'
import { calculator } from '../kit/calculator.ts'
import { lawDay, lawToday } from '../kit/common-fields.ts'
import { whenIs } from '../kit/field.ts'
import { sexField } from './sex-field.ts'

type Input = { readonly sex: Sex; readonly born: PlainDate; readonly onlyYear: boolean; readonly lawOn: PlainDate }

export const retirement = calculator<Input>({
  fields: [
    sexField,
    {
      kind: 'choice',
      name: 'known',
      label: 'Hồ sơ ghi',
      options: [
        ['day', 'Đủ ngày, tháng, năm sinh'],
        ['year', 'Chỉ có năm sinh'],
      ],
    },
    { kind: 'date', name: 'born', label: 'Ngày sinh', when: whenIs('known', 'day') },
    { kind: 'whole', name: 'bornYear', label: 'Năm sinh', min: 1930, max: 2020, when: whenIs('known', 'year') },
    lawDay,
  ],
  start: (today) => ({ known: 'day', ...lawToday(today) }),
  example: (today) => ({ sex: 'female', known: 'day', born: '20/05/1970', ...lawToday(today) }),
  input: (typed) => {
    const onlyYear = typed.text('known') === 'year'
    const born = onlyYear ? plainDate(typed.number('bornYear'), 1, 1)! : typed.date('born')
    return { sex: typed.text('sex') as Sex, born, onlyYear, lawOn: typed.date('lawOn') }
  },
  answer: ({ sex, born, onlyYear, lawOn }) => {
    const found = retires(sex, born, lawOn)
    const { monthsOfAge, lastDay, pensionFrom } = found.value
    const reaches = addMonths(born, monthsOfAge)
    const left = wholeMonths(lawOn, lastDay)
    const from = lawOn < reaches ? lawOn : addMonths(reaches, -12)
    return {
      value: viDate(lastDay),
      finding: found,
      facts: [
        ['Tuổi nghỉ hưu', viAge(monthsOfAge)],
        ['Hưởng lương hưu từ', viDate(pensionFrom)],
        ...(left > 0 ? ([['Còn lại', yearsAndMonths(left)]] as const) : []),
      ],
      pictures: [
        {
          kind: 'timeline',
          label: 'Đến ngày nghỉ hưu',
          spans: [
            { from, to: lastDay, label: 'Còn làm việc', tone: 'strong' },
            { from: pensionFrom, to: addMonths(pensionFrom, 12), label: 'Hưởng lương hưu', tone: 'plain' },
          ],
          marks: [
            ...(from === lawOn ? [{ on: lawOn, label: 'Ngày xem xét' }] : []),
            { on: reaches, label: `Đủ ${viAge(monthsOfAge)}` },
            { on: lastDay, label: 'Ngày làm việc cuối cùng', tone: 'strong' },
            { on: pensionFrom, label: 'Hưởng lương hưu' },
          ],
        },
      ],
      notes: [
        ...(onlyYear ? [`Hồ sơ chỉ có năm sinh: tính từ ngày ${viDate(born)}.`] : []),
        'Trong điều kiện lao động bình thường; nghỉ sớm hơn hay muộn hơn theo quy định riêng thì không tính ở đây.',
      ],
    }
  },
})

const yearsAndMonths = (months: number) =>
  [months >= 12 && `${Math.floor(months / 12)} năm`, months % 12 > 0 && `${months % 12} tháng`]
    .filter(Boolean)
    .join(' ')
