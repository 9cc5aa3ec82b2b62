import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import type { PlainDate } from '#lib/date.ts'
import { DateField } from '#ui/DateField.tsx'
import { useField } from '#ui/fields.ts'
import { Select } from '#ui/Select.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { UnitRow } from '../api.ts'
import { unitKindNames, unitKinds } from '../model.ts'

/** What every change of the tree says: from which day, and why. */
export type Dated = { from: PlainDate | null; reason: string }

export const labels = {
  name: 'Tên đơn vị',
  kind: 'Loại',
  code: 'Mã đơn vị hành chính',
  parentId: 'Thuộc',
  from: 'Từ ngày',
  on: 'Từ ngày',
  reason: 'Lý do, căn cứ',
}

type Props<Form extends FieldValues> = {
  readonly control: Control<Form>
  readonly day?: 'from' | 'on'
  readonly help?: string
  readonly reasonHelp?: string
}

export function DatedFields<Form extends FieldValues>({
  control,
  day = 'from',
  help = 'Trước ngày này mọi số liệu vẫn như cũ.',
  reasonHelp = 'Số quyết định, đề án sắp xếp. Lưu trong nhật ký.',
}: Props<Form>) {
  return (
    <>
      <DateField label="Từ ngày" required help={help} {...useField(control, day as FieldPath<Form>)} />
      <TextArea
        label="Lý do, căn cứ"
        required
        rows={2}
        help={reasonHelp}
        {...useField(control, 'reason' as FieldPath<Form>)}
      />
    </>
  )
}

/** Loại và mã; '' stands for none. */
export type Described = { kind: string; code: string }

export const describedBody = ({ kind, code }: Described) => ({ kind: kind || null, code: code.trim() || null })

export function DescribedFields<Form extends FieldValues>({ control }: { readonly control: Control<Form> }) {
  return (
    <>
      <Select label="Loại" options={kindOptions} {...useField(control, 'kind' as FieldPath<Form>)} />
      <TextField
        label="Mã đơn vị hành chính"
        help="Của xã, phường. Mã có thể dùng lại cho đơn vị khác vào ngày khác."
        {...useField(control, 'code' as FieldPath<Form>)}
      />
    </>
  )
}

const kindOptions = [
  { id: '', label: 'Chưa ghi' },
  ...unitKinds.map((kind) => ({ id: kind, label: unitKindNames[kind] })),
]

/** '' stands for no parent: the unit stands at the top. */
export const parentOptions = (units: readonly UnitRow[], without: ReadonlySet<string> = new Set()) => [
  { id: '', label: 'Không thuộc đơn vị nào (đứng đầu cây)' },
  ...units.filter(({ id }) => !without.has(id)).map(({ id, path }) => ({ id, label: path })),
]
