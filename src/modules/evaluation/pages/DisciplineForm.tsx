import { useForm } from 'react-hook-form'
import type { PlainDate } from '#lib/date.ts'
import { ActForm, type ActProps, ReasonField } from '#modules/personnel/pages/forms.ts'
import { post } from '#ui/api.ts'
import { DateField } from '#ui/DateField.tsx'
import { useField } from '#ui/fields.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { type DisciplineForm as Kind, disciplineForms, disciplineNames } from '../model.ts'

type Values = { form: Kind | null; decidedOn: PlainDate | null; paper: string; conduct: string; reason: string }

const labels = {
  form: 'Hình thức kỷ luật',
  decidedOn: 'Ngày quyết định',
  paper: 'Số quyết định',
  conduct: 'Hành vi vi phạm',
  reason: 'Lý do, căn cứ',
}
const kinds = disciplineForms.map((id) => ({ id, label: disciplineNames[id] }))

/** Ghi nhận một quyết định kỷ luật đã có hiệu lực. */
export function DisciplineForm({ record, onClose }: ActProps) {
  const form = useForm<Values>({ defaultValues: { form: null, decidedOn: null, paper: '', conduct: '', reason: '' } })
  const { control } = form
  const send = (values: Values, idempotencyKey: string) =>
    post(`/people/${record.id}/discipline`, values, { idempotencyKey })
  return (
    <ActForm
      title={`Ghi kỷ luật đối với ${record.identity.fullName}`}
      verb="Ghi kỷ luật"
      says="Đã ghi kỷ luật"
      record={record}
      form={form}
      labels={labels}
      required={['form', 'paper', 'decidedOn', 'conduct']}
      send={send}
      onClose={onClose}
    >
      <p>Ghi quyết định kỷ luật đã có hiệu lực. Ngày nâng bậc lương được tính lại theo pháp luật của ngày ấy.</p>
      <RadioGroup label={labels.form} required options={kinds} {...useField(control, 'form')} />
      <TextField label={labels.paper} help="Ví dụ 15/QĐ-UBND" required {...useField(control, 'paper')} />
      <DateField label={labels.decidedOn} required {...useField(control, 'decidedOn')} />
      <TextArea
        label={labels.conduct}
        help="Hai kỷ luật về cùng một việc thì ghi hành vi giống nhau."
        required
        rows={2}
        {...useField(control, 'conduct')}
      />
      <ReasonField control={control} help="Văn bản làm chứng, ai cung cấp" />
    </ActForm>
  )
}
