import { FormDialog } from '#modules/access/pages/FormDialog.tsx'
import { type Conflicting, useSentForm } from '#modules/access/pages/useForm.ts'
import type { PlainDate } from '#lib/date.ts'
import { put } from '#ui/api.ts'
import { useDay } from '#ui/day.ts'
import { useField } from '#ui/fields.ts'
import { viDate } from '#ui/format.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { ChoiceEra, OpenPoint } from '../choice-api.ts'
import { eraOn, optionWords, sentence } from './choice-words.ts'
import { type Dated, DatedFields, labels as dated } from './unit-form.tsx'

type Props = { readonly point: OpenPoint; readonly onClose: () => void }
type Form = Dated & { option: string | null; basis: string; seen: string | null | undefined }

const labels = { ...dated, option: 'Cách làm', basis: 'Theo văn bản' }

/** Ghi lựa chọn của cơ quan, from a day on; the days before keep theirs. */
export function ChooseDialog({ point, onClose }: Props) {
  const { day } = useDay()
  const sent = useSentForm<Form>(
    { option: eraOn(point, day)?.option ?? point.usual, from: day, basis: '', reason: '', seen: undefined },
    {
      send: ({ seen, ...values }) =>
        put(`/agency/choices/${point.name}`, {
          ...values,
          replaces: seen === undefined ? heldOn(point, values.from) : seen,
        }),
      done: 'Đã ghi lựa chọn của cơ quan',
      onDone: onClose,
      conflicting: conflictOf(point),
    },
  )
  const { control } = sent.form
  const options = point.options.map(({ option, says }) => ({
    id: option,
    label: sentence(says),
    ...(option === point.usual && { detail: 'mặc định' }),
  }))
  return (
    <FormDialog title={point.label} verb="Ghi lựa chọn" sent={sent} labels={labels} onClose={onClose}>
      <RadioGroup label={labels.option} required options={options} {...useField(control, 'option')} />
      <TextField
        label={labels.basis}
        required
        help="Số, ngày của quy chế, hoặc văn bản hướng dẫn."
        {...useField(control, 'basis')}
      />
      <DatedFields control={control} help={dayHelp(point)} reasonHelp="Lưu trong nhật ký." />
    </FormDialog>
  )
}

const heldOn = (point: OpenPoint, from: PlainDate | null) => (from ? (eraOn(point, from)?.id ?? null) : null)

const dayHelp = ({ usedIn }: OpenPoint) =>
  usedIn === 'Bảng lương'
    ? 'Bảng lương lấy lựa chọn của ngày đầu tháng. Tháng đã chốt giữ cách tính lúc chốt.'
    : 'Đến lần ghi tiếp theo. Khoản đã trả giữ cách tính lúc trả.'

const conflictOf = (point: OpenPoint): Conflicting<Form> => ({
  rows: ({ option }, current: ChoiceEra) => [
    { label: labels.option, mine: optionWords(point, option ?? ''), theirs: optionWords(point, current.option) },
    { label: 'Từ ngày', mine: 'ngày đã chọn', theirs: viDate(current.from) },
    { label: labels.basis, mine: 'của bạn', theirs: current.basis },
  ],
  theirs: ({ option, basis, id }: ChoiceEra) => ({ option, basis, seen: id }),
  mine: ({ id }: ChoiceEra) => ({ seen: id }),
})
