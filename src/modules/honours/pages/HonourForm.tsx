import { useForm } from 'react-hook-form'
import type { PlainDate } from '#lib/date.ts'
import { ActForm, type ActProps, ReasonField } from '#modules/personnel/pages/forms.ts'
import { post } from '#ui/api.ts'
import { DateField } from '#ui/DateField.tsx'
import { useField } from '#ui/fields.ts'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import { awardName, awards } from '../model.ts'

type Values = { code: string | null; awardedOn: PlainDate | null; paper: string; reason: string }

const labels = {
  code: 'Danh hiệu, hình thức khen thưởng',
  paper: 'Số quyết định',
  awardedOn: 'Ngày quyết định',
  reason: 'Lý do, căn cứ',
}
const options = awards.map((id) => ({ id, label: awardName(id) }))

/** Ghi nhận khen thưởng đã có quyết định. */
export function HonourForm({ record, onClose }: ActProps) {
  const form = useForm<Values>({ defaultValues: { code: null, awardedOn: null, paper: '', reason: '' } })
  const { control } = form
  const send = (values: Values, idempotencyKey: string) =>
    post(`/people/${record.id}/honours`, values, { idempotencyKey })
  return (
    <ActForm
      title={`Ghi khen thưởng của ${record.identity.fullName}`}
      verb="Ghi khen thưởng"
      says="Đã ghi khen thưởng"
      record={record}
      form={form}
      labels={labels}
      required={['code', 'paper', 'awardedOn']}
      send={send}
      onClose={onClose}
    >
      <Select label={labels.code} required options={options} {...useField(control, 'code')} />
      <TextField label={labels.paper} help="Ví dụ 15/QĐ-UBND" required {...useField(control, 'paper')} />
      <DateField label={labels.awardedOn} required {...useField(control, 'awardedOn')} />
      <ReasonField control={control} help="Văn bản làm chứng, ai cung cấp" />
    </ActForm>
  )
}
