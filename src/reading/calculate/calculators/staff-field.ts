import type { SimpleField } from '../kit/field.ts'

export const staffField: SimpleField = {
  kind: 'choice',
  name: 'staff',
  label: 'Đối tượng',
  options: [
    ['cadre', 'Cán bộ'],
    ['civil-servant', 'Công chức'],
    ['public-employee', 'Viên chức'],
    ['contract-worker', 'Lao động hợp đồng'],
  ],
}
