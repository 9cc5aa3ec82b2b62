import { useForm } from 'react-hook-form'
import { type PlainDate, viDate } from '#lib/date.ts'
import { ActForm, type ActProps, type Conflicting, partsOf, ReasonField } from '#modules/personnel/pages/forms.ts'
import { post } from '#ui/api.ts'
import { DateField } from '#ui/DateField.tsx'
import { useField } from '#ui/fields.ts'
import { NumberField } from '#ui/NumberField.tsx'

type Values = { percent: number | null; from: PlainDate | null; reason: string; replaces: string | null }
type Current = { id: string; percent: number; from: PlainDate | null }

const labels = { percent: 'Mức hưởng', from: 'Hưởng từ ngày', reason: 'Lý do, căn cứ' }

const conflicting: Conflicting<Values, Current> = {
  rows: (mine, theirs) => [
    { label: labels.percent, mine: mine.percent === null ? '' : `${mine.percent}%`, theirs: `${theirs.percent}%` },
    { label: labels.from, mine: mine.from ? viDate(mine.from) : '', theirs: theirs.from ? viDate(theirs.from) : '' },
  ],
  theirs: ({ id, percent, from }) => ({ replaces: id, percent, from }),
  mine: ({ id }) => ({ replaces: id }),
}

/** Đính chính phụ cấp thâm niên vượt khung. */
export function AllowanceForm({ record, line, onClose }: ActProps) {
  const percent = Number(line?.parts?.['percent'] ?? Number.NaN)
  const form = useForm<Values>({
    defaultValues: {
      percent: Number.isNaN(percent) ? null : percent,
      from: line?.from ?? null,
      reason: '',
      replaces: line ? partsOf(line).factId : null,
    },
  })
  const { control } = form
  const send = (values: Values, idempotencyKey: string) =>
    post(`/people/${record.id}/beyond-top-step`, values, { idempotencyKey })
  return (
    <ActForm
      title={`Phụ cấp thâm niên vượt khung của ${record.identity.fullName}`}
      verb="Lưu phụ cấp"
      says="Đã ghi phụ cấp thâm niên vượt khung"
      record={record}
      form={form}
      labels={labels}
      required={['percent', 'from']}
      send={send}
      conflicting={conflicting}
      onClose={onClose}
    >
      {!line && <p>Dùng khi hồ sơ thiếu hoặc ghi sai. Đến hạn hưởng thì lập quyết định từ bàn làm việc.</p>}
      <NumberField label={labels.percent} required unit="%" min={5} max={99} {...useField(control, 'percent')} />
      <DateField label={labels.from} required {...useField(control, 'from')} />
      <ReasonField control={control} />
    </ActForm>
  )
}
