import { useForm } from 'react-hook-form'
import type { PlainDate } from '#lib/date.ts'
import { ActForm, type ActProps, ReasonField } from '#modules/personnel/pages/forms.ts'
import { post } from '#ui/api.ts'
import { DateField } from '#ui/DateField.tsx'
import { useField } from '#ui/fields.ts'
import { NumberField } from '#ui/NumberField.tsx'

type Values = { people: number | null; from: PlainDate | null; reason: string }
const labels = { people: 'Số người phụ thuộc', from: 'Giảm trừ từ ngày', reason: 'Lý do, căn cứ' }

/** Số người phụ thuộc đã đăng ký giảm trừ gia cảnh. */
export function DependantsForm({ record, line, onClose }: ActProps) {
  const people = line?.parts?.['people']
  const form = useForm<Values>({
    defaultValues: { people: typeof people === 'number' ? people : null, from: line?.from ?? null, reason: '' },
  })
  const { control } = form
  const send = (values: Values, idempotencyKey: string) =>
    post(`/people/${record.id}/dependants`, values, { idempotencyKey })
  return (
    <ActForm
      title={`Người phụ thuộc của ${record.identity.fullName}`}
      verb="Lưu số người"
      says="Đã ghi số người phụ thuộc"
      record={record}
      form={form}
      labels={labels}
      required={['people', 'from']}
      send={send}
      onClose={onClose}
    >
      <NumberField label={labels.people} required unit="người" min={0} max={30} {...useField(control, 'people')} />
      <DateField label={labels.from} required {...useField(control, 'from')} />
      <ReasonField control={control} help="Mẫu đăng ký người phụ thuộc đã nộp" />
    </ActForm>
  )
}
