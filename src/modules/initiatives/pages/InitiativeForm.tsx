import { useForm } from 'react-hook-form'
import type { PlainDate } from '#lib/date.ts'
import { ActForm, type ActProps, ReasonField } from '#modules/personnel/pages/forms.ts'
import { post } from '#ui/api.ts'
import { DateField } from '#ui/DateField.tsx'
import { useField } from '#ui/fields.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import {
  type InitiativeKind,
  initiativeKindNames,
  initiativeKinds,
  type InitiativeLevel,
  initiativeLevelNames,
  initiativeLevels,
} from '../model.ts'

type Values = {
  kind: InitiativeKind | null
  title: string
  level: InitiativeLevel | null
  paper: string
  recognisedOn: PlainDate | null
  reason: string
}

const labels = {
  kind: 'Loại',
  title: 'Tên sáng kiến, đề tài',
  level: 'Cấp công nhận',
  paper: 'Số quyết định công nhận',
  recognisedOn: 'Ngày công nhận',
  reason: 'Lý do, căn cứ',
}
const kinds = initiativeKinds.map((id) => ({ id, label: initiativeKindNames[id] }))
const upper = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
const levels = initiativeLevels.map((id) => ({ id, label: upper(initiativeLevelNames[id]) }))
const empty: Values = { kind: 'initiative', title: '', level: null, paper: '', recognisedOn: null, reason: '' }

/** Ghi nhận sáng kiến, đề tài đã được công nhận. */
export function InitiativeForm({ record, onClose }: ActProps) {
  const form = useForm<Values>({ defaultValues: empty })
  const { control } = form
  const send = (values: Values, idempotencyKey: string) =>
    post(`/people/${record.id}/initiatives`, values, { idempotencyKey })
  return (
    <ActForm
      title={`Ghi sáng kiến, đề tài của ${record.identity.fullName}`}
      verb="Ghi sáng kiến, đề tài"
      says="Đã ghi sáng kiến, đề tài"
      record={record}
      form={form}
      labels={labels}
      required={['kind', 'title', 'level', 'paper', 'recognisedOn']}
      send={send}
      onClose={onClose}
    >
      <RadioGroup label={labels.kind} required options={kinds} {...useField(control, 'kind')} />
      <TextArea label={labels.title} required rows={2} {...useField(control, 'title')} />
      <RadioGroup label={labels.level} required options={levels} {...useField(control, 'level')} />
      <TextField label={labels.paper} help="Ví dụ 15/QĐ-UBND" required {...useField(control, 'paper')} />
      <DateField label={labels.recognisedOn} required {...useField(control, 'recognisedOn')} />
      <ReasonField control={control} help="Văn bản làm chứng, ai cung cấp" />
    </ActForm>
  )
}
