import { useForm } from 'react-hook-form'
import type { PlainDate } from '#lib/date.ts'
import { post } from '#ui/api.ts'
import { DateField } from '#ui/DateField.tsx'
import { useField } from '#ui/fields.ts'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import { type AbsenceKind, absenceKinds, absenceNames } from '../model.ts'
import { ActForm } from './ActForm.tsx'
import type { ActProps } from './others.ts'
import { ReasonField } from './ReasonField.tsx'

type Values = {
  kind: AbsenceKind | null
  from: PlainDate | null
  until: PlainDate | null
  note: string
  reason: string
}

const labels = {
  kind: 'Loại nghỉ',
  from: 'Nghỉ từ ngày',
  until: 'Đi làm lại từ ngày',
  note: 'Ghi chú',
  reason: 'Lý do, căn cứ',
}

/** Ghi thời gian nghỉ: law says of each kind whether it counts towards a raise. */
export function AbsenceForm({ record, onClose }: ActProps) {
  const form = useForm<Values>({ defaultValues: { kind: null, from: null, until: null, note: '', reason: '' } })
  const send = (values: Values, idempotencyKey: string) =>
    post(`/people/${record.id}/absences`, values, { idempotencyKey })
  return (
    <ActForm
      title={`Ghi thời gian nghỉ của ${record.identity.fullName}`}
      verb="Ghi thời gian nghỉ"
      says="Đã ghi thời gian nghỉ"
      record={record}
      form={form}
      labels={labels}
      required={['kind', 'from']}
      send={send}
      onClose={onClose}
    >
      <Select
        label={labels.kind}
        help="Pháp luật định loại nào được tính, loại nào không được tính vào thời gian xét nâng bậc lương."
        required
        options={absenceKinds.map((id) => ({ id, label: absenceNames[id] }))}
        {...useField(form.control, 'kind')}
      />
      <DateField label={labels.from} required {...useField(form.control, 'from')} />
      <DateField
        label={labels.until}
        help="Ngày đầu tiên làm việc trở lại; để trống nếu chưa biết."
        {...useField(form.control, 'until')}
      />
      <TextField label={labels.note} {...useField(form.control, 'note')} />
      <ReasonField control={form.control} />
    </ActForm>
  )
}
