import { type Field, whenIs } from '../kit/field.ts'
import { staffField } from './staff-field.ts'

export const overtimeFields: readonly Field[] = [
  staffField,
  {
    kind: 'check',
    name: 'health',
    label: 'Làm việc ở cơ sở y tế công lập',
    when: whenIs('staff', 'cadre', 'civil-servant', 'public-employee'),
  },
  {
    kind: 'money',
    name: 'monthly',
    label: 'Tiền lương tháng để tính',
    unit: 'đồng',
    help: 'Lương và các phụ cấp lương.',
  },
  {
    kind: 'whole',
    name: 'monthlyHours',
    label: 'Số giờ làm việc tiêu chuẩn của tháng',
    unit: 'giờ',
    min: 80,
    max: 260,
  },
  {
    kind: 'rows',
    name: 'work',
    label: 'Giờ đã làm thêm',
    help: 'Mỗi dòng là một buổi của một ngày.',
    add: 'Thêm buổi',
    one: 'Buổi',
    fields: [
      {
        kind: 'choice',
        name: 'day',
        label: 'Ngày',
        options: [
          ['weekday', 'Ngày thường'],
          ['weekly-rest', 'Nghỉ hằng tuần'],
          ['holiday', 'Lễ, Tết'],
        ],
      },
      { kind: 'decimal', name: 'hours', label: 'Số giờ', unit: 'giờ', min: 0.25, max: 24 },
      { kind: 'check', name: 'night', label: 'Ban đêm (22 giờ đến 6 giờ)' },
      {
        kind: 'check',
        name: 'after',
        label: 'Trước đó đã làm thêm ban ngày',
        help: 'Chỉ pháp luật lao động hỏi.',
        when: whenIs('night', '1'),
      },
      { kind: 'check', name: 'compensated', label: 'Được bố trí nghỉ bù' },
    ],
  },
  {
    kind: 'choice',
    name: 'group',
    label: 'Giới hạn năm',
    options: [
      ['ordinary', 'Trường hợp thường'],
      ['extended', 'Được phép đến 300 giờ'],
    ],
  },
  { kind: 'decimal', name: 'beforeMonth', label: 'Trong tháng đã làm thêm', unit: 'giờ', max: 200, optional: true },
  { kind: 'decimal', name: 'beforeYear', label: 'Trong năm đã làm thêm', unit: 'giờ', max: 1000, optional: true },
]
