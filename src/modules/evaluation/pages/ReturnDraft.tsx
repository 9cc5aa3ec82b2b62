import { useForm } from 'react-hook-form'
import type { PlainDate } from '#lib/date.ts'
import type { ActProps } from '#modules/personnel/pages/forms.ts'
import { DateField } from '#ui/DateField.tsx'
import { useField } from '#ui/fields.ts'
import { DraftForm } from './DraftForm.tsx'

const labels = { on: 'Làm việc lại từ ngày' }

/** Dự thảo quyết định tiếp nhận trở lại làm việc. */
export function ReturnDraft({ record, onClose }: ActProps) {
  const form = useForm<{ on: PlainDate | null }>({ defaultValues: { on: null } })
  return (
    <DraftForm
      title={`Dự thảo quyết định tiếp nhận ${record.identity.fullName} trở lại làm việc`}
      kind="absence-end"
      record={record}
      form={form}
      labels={labels}
      required={['on']}
      onClose={onClose}
    >
      <DateField
        label={labels.on}
        help="Thời gian nghỉ kết thúc từ ngày này."
        required
        {...useField(form.control, 'on')}
      />
    </DraftForm>
  )
}
