import type { SimpleField } from '../kit/field.ts'

export const sexField: SimpleField = {
  kind: 'choice',
  name: 'sex',
  label: 'Giới tính',
  options: [
    ['male', 'Nam'],
    ['female', 'Nữ'],
  ],
}
