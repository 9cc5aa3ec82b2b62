import type { Field } from '../kit/field.ts'
import { sexField } from './sex-field.ts'

export const reappointmentFields: readonly Field[] = [
  {
    kind: 'choice',
    name: 'regime',
    label: 'Chức vụ do',
    options: [
      ['state', 'Nhà nước bổ nhiệm (công chức)'],
      ['party', 'Đảng bổ nhiệm, chỉ định'],
      ['public-employee', 'Đơn vị sự nghiệp (viên chức quản lý)'],
    ],
  },
  { kind: 'date', name: 'appointed', label: 'Bổ nhiệm có hiệu lực từ ngày' },
  {
    kind: 'whole',
    name: 'term',
    label: 'Thời hạn bổ nhiệm',
    help: 'Thường 60 tháng; luật ngành có thể ngắn hơn.',
    unit: 'tháng',
    min: 6,
    max: 120,
  },
  sexField,
  { kind: 'date', name: 'born', label: 'Ngày sinh', help: 'Để biết còn bao lâu đến tuổi nghỉ hưu.' },
]
