import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import type { PlainDate } from '#lib/date.ts'
import { DateField } from '#ui/DateField.tsx'
import { useField } from '#ui/fields.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'

export type IdentityValues = {
  fullName: string
  sex: 'male' | 'female' | null
  birthOn: PlainDate | null
  birthPrecision: 'day' | 'month' | 'year'
}

export const identityLabels = {
  fullName: 'Họ và tên',
  sex: 'Giới tính',
  birthOn: 'Ngày sinh',
  birthPrecision: 'Biết ngày sinh đến đâu',
}

const sexes = [
  { id: 'male', label: 'Nam' },
  { id: 'female', label: 'Nữ' },
]
const precisions = [
  { id: 'day', label: 'Đủ ngày, tháng, năm' },
  { id: 'month', label: 'Chỉ biết tháng và năm' },
  { id: 'year', label: 'Chỉ biết năm' },
]

type Props<Form extends FieldValues> = {
  readonly control: Control<Form>
  /** 'identity.' where they are a group. */ readonly within?: string
}

export function IdentityFields<Form extends FieldValues>({ control, within = '' }: Props<Form>) {
  const named = (name: keyof IdentityValues) => (within + name) as FieldPath<Form>
  return (
    <>
      <TextField label={identityLabels.fullName} required {...useField(control, named('fullName'))} />
      <RadioGroup label={identityLabels.sex} options={sexes} {...useField(control, named('sex'))} />
      <DateField
        label={identityLabels.birthOn}
        help="Gõ liền, ví dụ 02091990"
        {...useField(control, named('birthOn'))}
      />
      <Select
        label={identityLabels.birthPrecision}
        options={precisions}
        {...useField(control, named('birthPrecision'))}
      />
    </>
  )
}
