import { type Field, whenIs } from '../kit/field.ts'
import { beyondField, payFields } from './pay-fields.ts'
import { staffField } from './staff-field.ts'

const step = whenIs('reason', 'step')

export const arrearsFields: readonly Field[] = [
  {
    kind: 'choice',
    name: 'reason',
    label: 'Truy lĩnh vì',
    options: [
      ['base', 'Mức lương cơ sở tăng mà chưa trả'],
      ['step', 'Nâng bậc, chuyển ngạch quyết định sau'],
    ],
  },
  { kind: 'month', name: 'first', label: 'Từ tháng' },
  { kind: 'month', name: 'last', label: 'Đến hết tháng' },
  {
    kind: 'money',
    name: 'paidBase',
    label: 'Mức lương cơ sở đã dùng để trả',
    unit: 'đồng',
    when: whenIs('reason', 'base'),
  },
  staffField,
  { kind: 'decimal', name: 'coefficient', label: 'Hệ số lương đã trả', min: 0.01, max: 15 },
  { kind: 'decimal', name: 'newCoefficient', label: 'Hệ số lương được hưởng', min: 0.01, max: 15, when: step },
  { ...beyondField, name: 'newBeyondPercent', label: 'Phụ cấp thâm niên vượt khung được hưởng', when: step },
  ...payFields.map((field) =>
    field === beyondField ? { ...field, label: 'Phụ cấp thâm niên vượt khung đã trả' } : field,
  ),
]
