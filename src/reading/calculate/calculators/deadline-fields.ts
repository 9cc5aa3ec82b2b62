import { type Field, type SimpleField, textOf, type Values, whenIs } from '../kit/field.ts'

const hours = whenIs('unit', 'hour')
const workingDays = whenIs('unit', 'working-day')
const mayExtend = (values: Values) => textOf(values, 'unit') !== 'hour'
const time = (name: string, label: string): SimpleField => ({ kind: 'time', name, label, when: hours })

export const deadlineFields: readonly Field[] = [
  { kind: 'date', name: 'received', label: 'Ngày tiếp nhận' },
  {
    kind: 'time',
    name: 'at',
    label: 'Giờ tiếp nhận',
    help: 'Để biết hạn chuyển hồ sơ; không đổi hạn tính theo ngày.',
    optional: true,
    when: mayExtend,
  },
  { kind: 'time', name: 'begins', label: 'Giờ bắt đầu', when: hours },
  {
    kind: 'choice',
    name: 'unit',
    label: 'Thời hạn tính bằng',
    options: [
      ['working-day', 'Ngày làm việc'],
      ['hour', 'Giờ làm việc'],
      ['calendar-day', 'Ngày'],
      ['month', 'Tháng'],
    ],
  },
  { kind: 'whole', name: 'n', label: 'Thời hạn', min: 1, max: 365 },
  time('morningFrom', 'Buổi sáng từ'),
  time('morningTo', 'đến'),
  time('afternoonFrom', 'Buổi chiều từ'),
  time('afternoonTo', 'đến'),
  {
    kind: 'date',
    name: 'supplemented',
    label: 'Ngày nhận đủ hồ sơ bổ sung',
    help: 'Có yêu cầu bổ sung thì thời hạn tính lại từ đầu. Không có thì để trống.',
    optional: true,
    when: mayExtend,
  },
  {
    kind: 'rows',
    name: 'pauses',
    label: 'Tạm dừng để thực hiện nghĩa vụ tài chính',
    add: 'Thêm lần tạm dừng',
    one: 'Tạm dừng',
    fields: [
      { kind: 'date', name: 'from', label: 'Từ ngày' },
      { kind: 'date', name: 'to', label: 'Chạy tiếp sau ngày' },
    ],
    when: workingDays,
  },
  {
    kind: 'whole',
    name: 'extension',
    label: 'Gia hạn thêm',
    unit: 'ngày làm việc',
    min: 1,
    max: 100,
    optional: true,
    when: mayExtend,
  },
]
