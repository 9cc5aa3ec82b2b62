import { FormDialog } from '#modules/access/pages/FormDialog.tsx'
import { useSentForm } from '#modules/access/pages/useForm.ts'
import type { PlainDate } from '#lib/date.ts'
import { post } from '#ui/api.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { DateField } from '#ui/DateField.tsx'
import { useDay } from '#ui/day.ts'
import { useField } from '#ui/fields.ts'
import { decimal } from '#ui/format.ts'
import { useGet } from '#ui/query.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { Select } from '#ui/Select.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { AllowanceKinds } from '../api.ts'
import { regionNames, regions } from '../model.ts'
import type { UnitPlace } from '../workplace-api.ts'
import { conflicting, labels, type PlaceForm } from './workplace-conflict.ts'
import { plain } from './workplace-columns.tsx'

type Props = { readonly unit: UnitPlace; readonly onClose: () => void }

const places = regions.map((id) => ({ id, label: regionNames[id] }))

/** Ghi nơi làm việc của đơn vị và cả cây của nó, from a day on. */
export function WorkplaceForm({ unit, onClose }: Props) {
  const { day } = useDay()
  const sent = useSentForm<PlaceForm>(startOf(unit, day), {
    send: ({ area, seen, ...values }, idempotencyKey) => {
      const replaces = seen === undefined ? heldOn(unit, values.from) : seen
      return post(`/units/${unit.id}/workplace`, { ...values, area: area || null, replaces }, { idempotencyKey })
    },
    done: `Đã ghi nơi làm việc của ${unit.name}`,
    onDone: onClose,
    conflicting,
  })
  const { control } = sent.form
  return (
    <FormDialog
      title={`Nơi làm việc của ${unit.name}`}
      verb="Ghi nơi làm việc"
      sent={sent}
      labels={labels}
      onClose={onClose}
    >
      <p>
        Cả đơn vị trực thuộc theo nơi này, trừ đơn vị có dòng riêng. Tháng đã chốt được tính lại và truy lĩnh, truy thu.
      </p>
      <RadioGroup label={labels.region} required options={places} {...useField(control, 'region')} />
      <Select label={labels.area} options={useAreas(day)} {...useField(control, 'area')} />
      <Checkbox label={labels.publicService} {...useField(control, 'publicService')} />
      <DateField
        label={labels.from}
        required
        help="Trước ngày này mọi số liệu vẫn như cũ."
        {...useField(control, 'from')}
      />
      <TextField
        label={labels.basis}
        required
        help="Văn bản xếp phụ cấp khu vực, thành lập đơn vị."
        {...useField(control, 'basis')}
      />
      <TextArea label={labels.reason} required rows={2} help="Lưu trong nhật ký." {...useField(control, 'reason')} />
    </FormDialog>
  )
}

const startOf = ({ held }: UnitPlace, from: PlainDate): PlaceForm => ({
  region: held?.region ?? 'elsewhere',
  area: held?.area ? plain(held.area) : '',
  publicService: held?.publicService ?? false,
  from,
  basis: '',
  reason: '',
  seen: undefined,
})

const heldOn = ({ eras }: UnitPlace, day: PlainDate | null): string | null =>
  (day && eras.find(({ from, until }) => (from === null || from <= day) && (until === null || day < until))?.id) ?? null

function useAreas(day: PlainDate) {
  const rates = useGet<AllowanceKinds>('/pay/allowance-kinds', { day }).find(({ kind }) => kind === 'area')?.rates ?? []
  return [{ id: '', label: 'Không có' }, ...rates.map((rate) => ({ id: plain(rate), label: decimal(plain(rate)) }))]
}
