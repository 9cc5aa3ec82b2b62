import { useForm } from 'react-hook-form'
import type { PlainDate } from '#lib/date.ts'
import type { ActProps } from '#modules/personnel/pages/forms.ts'
import { DateField } from '#ui/DateField.tsx'
import { useField } from '#ui/fields.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { Select } from '#ui/Select.tsx'
import { useSession } from '#ui/session.ts'
import { TextArea } from '#ui/TextArea.tsx'
import { type DisciplineForm, disciplineForms, disciplineNames, noLimitNames, noLimits } from '../model.ts'
import { DraftForm } from './DraftForm.tsx'

type Values = {
  form: DisciplineForm | null
  conduct: string
  ended: PlainDate | null
  concluded: PlainDate | null
  noLimit: string | null
}

const labels = {
  form: 'Hình thức tương ứng với hành vi',
  conduct: 'Hành vi vi phạm',
  ended: 'Hành vi chấm dứt ngày',
  concluded: 'Kết luận vi phạm ngày',
  noLimit: 'Trường hợp không áp dụng thời hiệu',
}
const forms = disciplineForms.filter((id) => id !== 'pay-cut').map((id) => ({ id, label: disciplineNames[id] }))
const cases = noLimits.map((id) => ({ id, label: noLimitNames[id] }))

/** Dự thảo quyết định xử lý kỷ luật. */
export function DisciplineDraft({ record, onClose }: ActProps) {
  const { today } = useSession().agency
  const defaultValues: Values = { form: null, conduct: '', ended: null, concluded: today, noLimit: null }
  const form = useForm<Values>({ defaultValues })
  const { control } = form
  return (
    <DraftForm
      title={`Dự thảo quyết định kỷ luật đối với ${record.identity.fullName}`}
      kind="discipline"
      record={record}
      form={form}
      labels={labels}
      required={['form', 'conduct', 'concluded']}
      onClose={onClose}
    >
      <RadioGroup label={labels.form} required options={forms} {...useField(control, 'form')} />
      <p>Hình thức nào áp dụng được, còn thời hiệu không, có phải tăng nặng không: xét theo pháp luật của hôm nay.</p>
      <TextArea label={labels.conduct} required rows={2} {...useField(control, 'conduct')} />
      <DateField
        label={labels.ended}
        help="Để trống nếu không xác định được: thời hiệu khi ấy tính từ kết luận."
        {...useField(control, 'ended')}
      />
      <DateField label={labels.concluded} required {...useField(control, 'concluded')} />
      <Select label={labels.noLimit} options={cases} {...useField(control, 'noLimit')} />
    </DraftForm>
  )
}
