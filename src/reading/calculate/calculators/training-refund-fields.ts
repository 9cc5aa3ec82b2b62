import { type Field, whenIs } from '../kit/field.ts'

const after = whenIs('event', 'after')

export const trainingRefundFields: readonly Field[] = [
  {
    kind: 'choice',
    name: 'event',
    label: 'Thôi việc, bỏ học khi',
    options: [
      ['after', 'Đã học xong, chưa phục vụ đủ'],
      ['studying', 'Đang học, không được cấp bằng'],
    ],
  },
  { kind: 'money', name: 'cost', label: 'Chi phí đào tạo đã cấp' },
  { kind: 'whole', name: 'studyMonths', label: 'Thời gian đào tạo', unit: 'tháng', min: 1, max: 240, when: after },
  {
    kind: 'decimal',
    name: 'multiple',
    label: 'Cam kết phục vụ gấp mấy lần thời gian đào tạo',
    unit: 'lần',
    min: 0.5,
    max: 10,
    when: after,
  },
  { kind: 'whole', name: 'served', label: 'Đã phục vụ sau đào tạo', unit: 'tháng', max: 600, when: after },
  {
    kind: 'check',
    name: 'dismissed',
    label: 'Bị buộc thôi việc trong thời gian học',
    when: whenIs('event', 'studying'),
  },
  {
    kind: 'whole',
    name: 'years',
    label: 'Số năm công tác để xét giảm',
    help: 'Để trống nếu không xét giảm.',
    unit: 'năm',
    max: 60,
    optional: true,
  },
  { kind: 'check', name: 'favoured', label: 'Là nữ hoặc người dân tộc thiểu số' },
]
