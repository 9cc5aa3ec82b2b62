import { Plus } from 'lucide-react'
import { useState } from 'react'
import { FormDialog } from '#modules/access/pages/FormDialog.tsx'
import { useSentForm } from '#modules/access/pages/useForm.ts'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { useDay } from '#ui/day.ts'
import { useField } from '#ui/fields.ts'
import { useMay } from '#ui/session.ts'
import { TextField } from '#ui/TextField.tsx'
import type { UnitRow } from '../api.ts'
import {
  type Dated,
  DatedFields,
  type Described,
  describedBody,
  DescribedFields,
  labels,
  parentOptions,
} from './unit-form.tsx'

type Props = { readonly units: readonly UnitRow[]; readonly parentId?: string; readonly onClose: () => void }
type Form = Dated & Described & { name: string; parentId: string | null }

/** Lập đơn vị từ một ngày. */
export function NewUnit({ units, parentId = '', onClose }: Props) {
  const { day } = useDay()
  const sent = useSentForm<Form>(
    { name: '', kind: '', code: '', parentId, from: day, reason: '' },
    {
      send: ({ parentId: parent, ...rest }, idempotencyKey) =>
        post('/units', { ...rest, ...describedBody(rest), parentId: parent || null }, { idempotencyKey }),
      done: 'Đã lập đơn vị',
      onDone: onClose,
    },
  )
  const { control } = sent.form
  return (
    <FormDialog title="Lập đơn vị" verb="Lập đơn vị" sent={sent} labels={labels} onClose={onClose}>
      <TextField label="Tên đơn vị" required autoFocus {...useField(control, 'name')} />
      <DescribedFields control={control} />
      <ComboBox label="Thuộc" options={parentOptions(units)} {...useField(control, 'parentId')} />
      <DatedFields control={control} help="Đơn vị có từ ngày này." />
    </FormDialog>
  )
}

export function NewUnitButton({ units }: Pick<Props, 'units'>) {
  const may = useMay('POST /api/units')
  const [isOpen, setOpen] = useState(false)
  if (!may) return null
  return (
    <>
      <Button look="primary" icon={Plus} onPress={() => setOpen(true)}>
        Lập đơn vị
      </Button>
      {isOpen && <NewUnit units={units} onClose={() => setOpen(false)} />}
    </>
  )
}
