import { FormDialog } from '#modules/access/pages/FormDialog.tsx'
import { type Conflicting, useSentForm } from '#modules/access/pages/useForm.ts'
import { put } from '#ui/api.ts'
import { useDay } from '#ui/day.ts'
import { useField } from '#ui/fields.ts'
import { number } from '#ui/format.ts'
import { NumberField } from '#ui/NumberField.tsx'
import type { UnitStrength } from '../arrange.ts'
import { perStaffKind, type PerStaffKind, type StaffKind, staffKindNames, staffKinds } from '../model.ts'
import css from './organisation.module.css'
import { type Dated, DatedFields, labels } from './unit-form.tsx'

type Props = { readonly unit: UnitStrength; readonly onClose: () => void }
type Quota = PerStaffKind<number | null>
type Form = Dated & { quota: Quota; version: string | null }

/** Giao biên chế cho riêng đơn vị này, từ một ngày. */
export function SetQuotas({ unit: { id, name, quota, quotaVersion, people }, onClose }: Props) {
  const { day } = useDay()
  const sent = useSentForm<Form>(
    { quota, version: quotaVersion, from: day, reason: '' },
    {
      send: (body) => put(`/units/${id}/quotas`, body),
      done: `Đã giao biên chế cho ${name}`,
      onDone: onClose,
      conflicting,
    },
  )
  const { control } = sent.form
  return (
    <FormDialog title={`Giao biên chế cho ${name}`} verb="Giao biên chế" sent={sent} labels={labels} onClose={onClose}>
      <p>Chỉ của riêng đơn vị này, không tính đơn vị trực thuộc. Để trống: chưa giao.</p>
      <div className={css['quotas']}>
        {staffKinds.map((staff) => (
          <QuotaField key={staff} staff={staff} sent={sent} present={people[staff]} />
        ))}
      </div>
      <DatedFields control={control} help="Đến lần giao tiếp theo đã ghi." />
    </FormDialog>
  )
}

type FieldProps = {
  readonly staff: StaffKind
  readonly sent: ReturnType<typeof useSentForm<Form>>
  readonly present: number
}

const QuotaField = ({ staff, sent, present }: FieldProps) => (
  <NumberField
    label={staffKindNames[staff]}
    help={`đang có ${number(present)} người`}
    unit="người"
    min={0}
    {...useField(sent.form.control, `quota.${staff}`)}
  />
)

type Current = { readonly quotaVersion: string | null; readonly quota: Partial<Quota> }

const shown = (count: number | null | undefined) =>
  count === null || count === undefined ? 'chưa giao' : number(count)

const conflicting: Conflicting<Form> = {
  rows: (mine, current: Current) =>
    staffKinds.map((staff) => ({
      label: staffKindNames[staff],
      mine: shown(mine.quota[staff]),
      theirs: shown(current.quota[staff]),
    })),
  theirs: ({ quota, quotaVersion }: Current) => ({
    quota: perStaffKind((staff) => quota[staff] ?? null),
    version: quotaVersion,
  }),
  mine: ({ quotaVersion }: Current) => ({ version: quotaVersion }),
}
