import { FormDialog } from '#modules/access/pages/FormDialog.tsx'
import { type Conflicting, useSentForm } from '#modules/access/pages/useForm.ts'
import { put } from '#ui/api.ts'
import { ComboBox } from '#ui/ComboBox.tsx'
import { useDay } from '#ui/day.ts'
import { useField } from '#ui/fields.ts'
import { number } from '#ui/format.ts'
import { TextField } from '#ui/TextField.tsx'
import type { UnitStrength } from '../arrange.ts'
import { type UnitKind, unitKindNames, type UnitProfile } from '../model.ts'
import {
  type Dated,
  DatedFields,
  type Described,
  describedBody,
  DescribedFields,
  labels,
  parentOptions,
} from './unit-form.tsx'

type Props = {
  readonly unit: UnitStrength
  readonly units: readonly UnitStrength[]
  readonly below: readonly UnitStrength[]
  readonly onClose: () => void
}
type Form = Dated & Described & { name: string; parentId: string | null; version: string }

/** Đổi tên, chuyển đơn vị về đơn vị cấp trên khác, từ một ngày. */
export function EditUnit({ unit, units, below, onClose }: Props) {
  const { day } = useDay()
  const { id, name, parentId, version, all } = unit
  const sent = useSentForm<Form>(
    { name, kind: unit.kind ?? '', code: unit.code ?? '', parentId: parentId ?? '', version, from: day, reason: '' },
    {
      send: ({ parentId: parent, ...rest }) =>
        put(`/units/${id}`, { ...rest, ...describedBody(rest), parentId: parent || null }),
      done: 'Đã sửa đơn vị',
      onDone: onClose,
      conflicting: conflicting(new Map(units.map((one) => [one.id, one.path]))),
    },
  )
  const { control } = sent.form
  const moves = (sent.form.watch('parentId') || null) !== parentId
  return (
    <FormDialog title={`Đổi tên, chuyển ${name}`} verb="Lưu" sent={sent} labels={labels} onClose={onClose}>
      <TextField label="Tên đơn vị" required autoFocus {...useField(control, 'name')} />
      <DescribedFields control={control} />
      <ComboBox
        label="Thuộc"
        options={parentOptions(units, new Set([id, ...below.map((one) => one.id)]))}
        {...useField(control, 'parentId')}
      />
      {moves && <p>{`Chuyển theo: ${number(below.length)} đơn vị trực thuộc và ${number(all.people)} người.`}</p>}
      <DatedFields control={control} />
    </FormDialog>
  )
}

const kindName = (kind: string | null) => unitKindNames[kind as UnitKind] ?? 'chưa ghi'

const conflicting = (paths: ReadonlyMap<string, string>): Conflicting<Form> => {
  const parent = (id: string | null) => (id ? (paths.get(id) ?? 'đơn vị khác') : 'đứng đầu cây')
  return {
    rows: (mine, current: UnitProfile) => [
      { label: 'Tên', mine: mine.name, theirs: current.name },
      { label: 'Loại', mine: kindName(mine.kind), theirs: kindName(current.kind) },
      { label: 'Mã', mine: mine.code || 'chưa ghi', theirs: current.code ?? 'chưa ghi' },
      { label: 'Thuộc', mine: parent(mine.parentId), theirs: parent(current.parentId) },
    ],
    theirs: ({ name, kind, code, parentId, version }: UnitProfile) => ({
      name,
      kind: kind ?? '',
      code: code ?? '',
      parentId: parentId ?? '',
      version,
    }),
    mine: ({ version }: UnitProfile) => ({ version }),
  }
}
