import { type Control, type FieldPath, type FieldValues } from 'react-hook-form'
import type { PlainDate } from '#lib/date.ts'
import { ComboBox } from '#ui/ComboBox.tsx'
import { DateField } from '#ui/DateField.tsx'
import { useDay } from '#ui/day.ts'
import { useField } from '#ui/fields.ts'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import { type StaffKind, staffKindNames, staffKinds } from '../../organisation/model.ts'
import { useUnits } from './useUnits.ts'

export type PostingValues = {
  unitId: string | null
  staff: StaffKind | null
  title: string
  office: string
  from: PlainDate | null
}

export const postingLabels = {
  unitId: 'Đơn vị',
  staff: 'Loại',
  title: 'Chức danh, công việc',
  office: 'Chức vụ lãnh đạo, quản lý',
  from: 'Từ ngày',
}

const kinds = staffKinds.map((id) => ({ id, label: staffKindNames[id] }))

type Props<Form extends FieldValues> = {
  readonly control: Control<Form>
  /** 'posting.' where they are a group. */ readonly within?: string
}

export function PostingFields<Form extends FieldValues>({ control, within = '' }: Props<Form>) {
  const units = useUnits(useDay().today)
  const named = (name: keyof PostingValues) => (within + name) as FieldPath<Form>
  return (
    <>
      <ComboBox label={postingLabels.unitId} required options={units} {...useField(control, named('unitId'))} />
      <Select label={postingLabels.staff} required options={kinds} {...useField(control, named('staff'))} />
      <TextField label={postingLabels.title} {...useField(control, named('title'))} />
      <TextField
        label={postingLabels.office}
        help="Để trống nếu không giữ chức vụ"
        {...useField(control, named('office'))}
      />
      <DateField label={postingLabels.from} required {...useField(control, named('from'))} />
    </>
  )
}
