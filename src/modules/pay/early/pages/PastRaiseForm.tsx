import { useForm } from 'react-hook-form'
import { type PlainDate, yearOf } from '#lib/date.ts'
import { ActForm, type ActProps, ReasonField } from '#modules/personnel/pages/forms.ts'
import { post } from '#ui/api.ts'
import { DateField } from '#ui/DateField.tsx'
import { useField } from '#ui/fields.ts'
import { NumberField } from '#ui/NumberField.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextField } from '#ui/TextField.tsx'

type Values = {
  kind: 'merit' | 'retirement' | null
  year: number | null
  effective: PlainDate | null
  decidedOn: PlainDate | null
  paper: string
  reason: string
}

const labels = {
  kind: 'Loại',
  year: 'Năm xét',
  effective: 'Hưởng từ ngày',
  paper: 'Số quyết định',
  decidedOn: 'Ngày quyết định',
  reason: 'Lý do, căn cứ',
}
const kinds = [
  { id: 'merit', label: 'Do lập thành tích xuất sắc' },
  { id: 'retirement', label: 'Khi có thông báo nghỉ hưu' },
]

/** Ghi một lần nâng bậc trước thời hạn có từ trước khi dùng chương trình. */
export function PastRaiseForm({ record, onClose }: ActProps) {
  const year = yearOf(record.asOf.day) - 1
  const form = useForm<Values>({
    defaultValues: { kind: 'merit', year, effective: null, decidedOn: null, paper: '', reason: '' },
  })
  const { control } = form
  const send = (values: Values, idempotencyKey: string) =>
    post(`/people/${record.id}/early-raises`, values, { idempotencyKey })
  return (
    <ActForm
      title={`Lần nâng bậc trước thời hạn của ${record.identity.fullName}`}
      verb="Ghi lần nâng bậc"
      says="Đã ghi lần nâng bậc trước thời hạn"
      record={record}
      form={form}
      labels={labels}
      required={['kind', 'year', 'effective', 'paper', 'decidedOn']}
      send={send}
      onClose={onClose}
    >
      <p>Ghi lần đã có quyết định từ trước. Không ai được nâng trước thời hạn do thành tích hai lần liên tiếp.</p>
      <RadioGroup label={labels.kind} required options={kinds} {...useField(control, 'kind')} />
      <NumberField label={labels.year} required min={1990} grouping={false} {...useField(control, 'year')} />
      <DateField label={labels.effective} required {...useField(control, 'effective')} />
      <TextField label={labels.paper} help="Ví dụ 15/QĐ-UBND" required {...useField(control, 'paper')} />
      <DateField label={labels.decidedOn} required {...useField(control, 'decidedOn')} />
      <ReasonField control={control} />
    </ActForm>
  )
}
