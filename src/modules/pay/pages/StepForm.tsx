import { useForm, useWatch } from 'react-hook-form'
import { type PlainDate, viDate } from '#lib/date.ts'
import { ActForm, type ActProps, type Conflicting, partsOf, ReasonField } from '#modules/personnel/pages/forms.ts'
import { post } from '#ui/api.ts'
import { ComboBox } from '#ui/ComboBox.tsx'
import { DateField } from '#ui/DateField.tsx'
import { useField } from '#ui/fields.ts'
import { decimal } from '#ui/format.ts'
import { NumberField } from '#ui/NumberField.tsx'
import { useGet } from '#ui/query.ts'
import type { Ranks } from '../api.ts'

type Values = {
  rank: string | null
  step: number | null
  from: PlainDate | null
  countedFrom: PlainDate | null
  reason: string
  replaces: string | null
}
type Current = { id: string; rank: string; step: number; from: PlainDate | null; countedFrom: PlainDate }

const labels = {
  rank: 'Ngạch, chức danh nghề nghiệp',
  step: 'Bậc',
  from: 'Hưởng từ ngày',
  countedFrom: 'Mốc tính nâng bậc lần sau',
  reason: 'Lý do, căn cứ',
}

const dayWords = (day: PlainDate | null) => (day ? viDate(day) : '')

const conflicting: Conflicting<Values, Current> = {
  rows: (mine, theirs) => [
    { label: 'Mã ngạch', mine: mine.rank ?? '', theirs: theirs.rank },
    { label: labels.step, mine: String(mine.step ?? ''), theirs: String(theirs.step) },
    { label: labels.from, mine: dayWords(mine.from), theirs: dayWords(theirs.from) },
    { label: labels.countedFrom, mine: dayWords(mine.countedFrom), theirs: dayWords(theirs.countedFrom) },
  ],
  theirs: ({ id, rank, step, from, countedFrom }) => ({ replaces: id, rank, step, from, countedFrom }),
  mine: ({ id }) => ({ replaces: id }),
}

/** Đính chính một bậc lương, or a step from a day on. */
export function StepForm({ record, line, onClose }: ActProps) {
  const ranks = useGet<Ranks>('/pay/ranks')
  const form = useForm<Values>({ defaultValues: beginning(record, line) })
  const { control } = form
  const [rank, step] = useWatch({ control, name: ['rank', 'step'] })
  const coefficients = ranks.find(({ code }) => code === rank)?.coefficients ?? []
  const options = ranks.map(({ code, title }) => ({ id: code, label: `${title} (${code})` }))
  const send = (values: Values, idempotencyKey: string) =>
    post(`/people/${record.id}/steps`, values, { idempotencyKey })
  return (
    <ActForm
      title={`Bậc lương của ${record.identity.fullName}`}
      verb="Lưu bậc lương"
      says="Đã ghi bậc lương"
      record={record}
      form={form}
      labels={labels}
      required={['rank', 'step', 'from', 'countedFrom']}
      send={send}
      conflicting={conflicting}
      onClose={onClose}
    >
      {!line && <p>Dùng khi hồ sơ thiếu hoặc ghi sai. Nâng bậc thì lập quyết định từ bàn làm việc.</p>}
      <ComboBox label={labels.rank} required options={options} {...useField(control, 'rank')} />
      <NumberField
        label={labels.step}
        required
        min={1}
        max={coefficients.length || 20}
        help={stepHelp(coefficients, step)}
        {...useField(control, 'step')}
      />
      <DateField label={labels.from} required {...useField(control, 'from')} />
      <DateField
        label={labels.countedFrom}
        help="Thường là ngày hưởng bậc này."
        required
        {...useField(control, 'countedFrom')}
      />
      <ReasonField control={control} />
    </ActForm>
  )
}

/** A line is corrected as it is; without one, the step that holds now is a beginning. */
function beginning(record: ActProps['record'], line: ActProps['line']): Values {
  const held = line ?? record.sections.find(({ id }) => id === 'pay')?.lines.find((one) => partsOf(one).part === 'step')
  const { rank = null, step = null, countedFrom = null } = (held?.parts ?? {}) as Partial<Current>
  if (!line) return { rank, step, from: null, countedFrom: null, reason: '', replaces: null }
  return { rank, step, from: line.from, countedFrom, reason: '', replaces: partsOf(line).factId }
}

function stepHelp(coefficients: readonly string[], step: number | null) {
  const coefficient = step === null ? undefined : coefficients[step - 1]
  if (coefficient) return `Hệ số ${decimal(coefficient)}, ngạch này có ${coefficients.length} bậc`
  return coefficients.length > 0 ? `Ngạch này có ${coefficients.length} bậc` : undefined
}
