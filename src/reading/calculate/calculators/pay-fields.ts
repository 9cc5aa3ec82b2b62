import type { MonthlyFacts } from '#law/pay/monthly-pay.ts'
import type { StaffKind } from '#law/pay/held-step.ts'
import { type Field, type SimpleField, whenIs } from '../kit/field.ts'
import type { Read } from '../kit/read.ts'
import { allowanceField, readAllowances } from './allowance-fields.ts'

const percentOf = (name: string, label: string): SimpleField => ({
  kind: 'whole',
  name,
  label,
  unit: '%',
  max: 100,
  optional: true,
})

export const beyondField = percentOf('beyondPercent', 'Phụ cấp thâm niên vượt khung')
export const officeField: SimpleField = {
  kind: 'decimal',
  name: 'office',
  label: 'Hệ số phụ cấp chức vụ lãnh đạo',
  max: 2,
  optional: true,
}

/** What a person is paid besides the step itself. */
export const payFields: readonly Field[] = [
  officeField,
  beyondField,
  percentOf('seniorityPercent', 'Phụ cấp thâm niên nghề'),
  { kind: 'decimal', name: 'reserved', label: 'Hệ số chênh lệch bảo lưu', max: 5, optional: true },
  {
    kind: 'check',
    name: 'serviceUnit',
    label: 'Làm việc ở đơn vị sự nghiệp',
    help: 'Khi đó không hưởng phụ cấp công vụ.',
    when: whenIs('staff', 'cadre', 'civil-servant'),
  },
  allowanceField,
]

export const readPay = (typed: Read, coefficient: string): MonthlyFacts => ({
  staff: typed.text('staff') as StaffKind,
  coefficient,
  office: typed.text('office') || '0',
  beyondPercent: typed.number('beyondPercent'),
  seniorityPercent: typed.number('seniorityPercent'),
  reserved: typed.text('reserved') || '0',
  allowances: readAllowances(typed),
  ...(typed.is('serviceUnit') && { civilServiceAllowance: false }),
  dependants: typed.numberOr('dependants', 0),
  unpaidDays: typed.numberOr('unpaidDays', 0),
  ...(typed.has('workingDays') && { workingDays: typed.number('workingDays') }),
  ...(typed.has('regionalMinimumWage') && { regionalMinimumWage: typed.number('regionalMinimumWage') }),
})
