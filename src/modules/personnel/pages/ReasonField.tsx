import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import { useField } from '#ui/fields.ts'
import { TextArea } from '#ui/TextArea.tsx'

type Props<Form extends FieldValues> = { readonly control: Control<Form>; readonly help?: string }

const usual = 'Vì sao ghi như vậy: số quyết định, văn bản, giấy tờ làm chứng. Lưu cùng hồ sơ.'

/** Lý do, căn cứ: every change by hand says why. */
export function ReasonField<Form extends FieldValues>({ control, help = usual }: Props<Form>) {
  return (
    <TextArea label="Lý do, căn cứ" help={help} required rows={2} {...useField(control, 'reason' as FieldPath<Form>)} />
  )
}
