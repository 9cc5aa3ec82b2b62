import { useForm } from 'react-hook-form'
import type { PlainDate } from '#lib/date.ts'
import type { ActProps } from '#modules/personnel/pages/forms.ts'
import { DateField } from '#ui/DateField.tsx'
import { useField } from '#ui/fields.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextField } from '#ui/TextField.tsx'
import { absenceDecisions, type DecidedAbsence, decidedAbsences } from '../model.ts'
import { DraftForm } from './DraftForm.tsx'

type Values = { reason: DecidedAbsence | null; from: PlainDate | null; until: PlainDate | null; note: string }

const labels = { reason: 'Nội dung', from: 'Từ ngày', until: 'Làm việc lại từ ngày', note: 'Lý do, nơi đến' }
const reasons = decidedAbsences.map((id) => ({ id, label: absenceDecisions[id] }))

/** Dự thảo quyết định cho nghỉ, tạm đình chỉ, cử đi học. */
export function AbsenceDraft({ record, onClose }: ActProps) {
  const form = useForm<Values>({ defaultValues: { reason: null, from: null, until: null, note: '' } })
  const { control } = form
  return (
    <DraftForm
      title={`Dự thảo quyết định cho nghỉ đối với ${record.identity.fullName}`}
      kind="absence"
      record={record}
      form={form}
      labels={labels}
      required={['reason', 'from']}
      onClose={onClose}
    >
      <RadioGroup label={labels.reason} required options={reasons} {...useField(control, 'reason')} />
      <DateField label={labels.from} required {...useField(control, 'from')} />
      <DateField
        label={labels.until}
        help="Ngày đầu tiên làm việc trở lại; để trống nếu chưa biết."
        {...useField(control, 'until')}
      />
      <TextField label={labels.note} {...useField(control, 'note')} />
    </DraftForm>
  )
}
