import type { Control } from 'react-hook-form'
import type { PlainDate } from '#lib/date.ts'
import { DateField } from '#ui/DateField.tsx'
import { useField } from '#ui/fields.ts'
import { NumberField } from '#ui/NumberField.tsx'
import { Select } from '#ui/Select.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Field } from '../../groups/spec.ts'
import type { EntryValues } from './entry-values.ts'

type Props = { readonly field: Field; readonly control: Control<EntryValues> }

/** One field of a group, as its kind is typed. */
export function EntryField({ field, control }: Props) {
  const { value, ...rest } = useField(control, field.name)
  const common = { ...rest, label: field.label, help: field.help, required: field.required ?? false }
  switch (field.kind) {
    case 'choice': {
      const options = Object.entries(field.names).map(([id, label]) => ({ id, label }))
      return <Select {...common} options={options} value={value as string | null} />
    }
    case 'day':
      return <DateField {...common} value={value as PlainDate | null} />
    case 'number': {
      const unit = field.unit === undefined ? {} : { unit: field.unit }
      return <NumberField {...common} {...unit} min={field.min} max={field.max} value={value as number | null} />
    }
    case 'line':
      return <TextField {...common} value={(value ?? '') as string} />
    default:
      return <TextArea {...common} value={(value ?? '') as string} />
  }
}
