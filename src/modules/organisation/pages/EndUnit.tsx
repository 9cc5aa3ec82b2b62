import { FormDialog } from '#modules/access/pages/FormDialog.tsx'
import { type Conflicting, useSentForm } from '#modules/access/pages/useForm.ts'
import type { PlainDate } from '#lib/date.ts'
import { post } from '#ui/api.ts'
import { useDay } from '#ui/day.ts'
import { dayOr, number, viDate } from '#ui/format.ts'
import type { UnitStrength } from '../arrange.ts'
import type { UnitProfile } from '../model.ts'
import { DatedFields, labels } from './unit-form.tsx'

type Props = { readonly unit: UnitStrength; readonly onClose: () => void }
type Form = { on: PlainDate | null; reason: string; version: string }

/** Kết thúc một đơn vị: only when nobody and nothing is left in it. */
export function EndUnit({ unit: { id, name, version, all }, onClose }: Props) {
  const { day } = useDay()
  const sent = useSentForm<Form>(
    { on: day, reason: '', version },
    {
      send: (body, idempotencyKey) => post(`/units/${id}/end`, body, { idempotencyKey }),
      done: `Đã kết thúc ${name}`,
      onDone: onClose,
      conflicting,
    },
  )
  const { control, watch } = sent.form
  const on = watch('on')
  return (
    <FormDialog title={`Kết thúc ${name}`} verb="Kết thúc đơn vị" danger sent={sent} labels={labels} onClose={onClose}>
      <p>
        {`${on ? `Từ ngày ${viDate(on)}` : 'Từ ngày đã chọn'} không còn đơn vị này; biên chế đã giao cho nó cũng hết. ` +
          (all.people > 0
            ? `Ngày đang xem còn ${number(all.people)} người: phải chuyển hết sang đơn vị khác trước.`
            : 'Không có ai phải chuyển.')}
      </p>
      <DatedFields control={control} day="on" help="Ngày đầu tiên không còn đơn vị." />
    </FormDialog>
  )
}

const conflicting: Conflicting<Form> = {
  rows: (_mine, current: UnitProfile) => [
    { label: 'Tên', mine: 'kết thúc', theirs: current.name },
    { label: 'Có đến', mine: 'ngày đã chọn', theirs: dayOr(current.until, 'không hạn') },
  ],
  theirs: ({ version }: UnitProfile) => ({ version }),
  mine: ({ version }: UnitProfile) => ({ version }),
}
