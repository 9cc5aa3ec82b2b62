import { useForm } from 'react-hook-form'
import type { PlainDate } from '#lib/date.ts'
import { ActForm, type ActProps, ReasonField } from '#modules/personnel/pages/forms.ts'
import { post } from '#ui/api.ts'
import { DateField } from '#ui/DateField.tsx'
import { useField } from '#ui/fields.ts'
import { TextField } from '#ui/TextField.tsx'

type Values = { paper: string; notifiedOn: PlainDate | null; retiresFrom: PlainDate | null; reason: string }

const labels = {
  paper: 'Số thông báo',
  notifiedOn: 'Ngày thông báo',
  retiresFrom: 'Nghỉ hưu từ ngày',
  reason: 'Lý do, căn cứ',
}

/** Ghi thông báo nghỉ hưu. */
export function NoticeForm({ record, onClose }: ActProps) {
  const form = useForm<Values>({ defaultValues: { paper: '', notifiedOn: null, retiresFrom: null, reason: '' } })
  const { control } = form
  const send = (values: Values, idempotencyKey: string) =>
    post(`/people/${record.id}/retirement-notices`, values, { idempotencyKey })
  return (
    <ActForm
      title={`Thông báo nghỉ hưu của ${record.identity.fullName}`}
      verb="Ghi thông báo"
      says="Đã ghi thông báo nghỉ hưu"
      record={record}
      form={form}
      labels={labels}
      required={['paper', 'notifiedOn', 'retiresFrom']}
      send={send}
      onClose={onClose}
    >
      <TextField label={labels.paper} help="Ví dụ 4/TB-UBND" required {...useField(control, 'paper')} />
      <DateField label={labels.notifiedOn} required {...useField(control, 'notifiedOn')} />
      <DateField label={labels.retiresFrom} required {...useField(control, 'retiresFrom')} />
      <ReasonField control={control} />
    </ActForm>
  )
}
