import { useNavigate } from '@tanstack/react-router'
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { applyRefusal, useField } from '#ui/fields.ts'
import { TextField } from '#ui/TextField.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import { DegreeFields, degreeLabels, type DegreeValues } from './DegreeFields.tsx'
import { faultsOf, summaryOf } from './faults.ts'
import { grouped } from './grouped-labels.ts'
import { IdentityFields, identityLabels, type IdentityValues } from './IdentityFields.tsx'
import { markMissing } from './missing.ts'
import { ReasonField } from './ReasonField.tsx'
import { SimilarPeople } from './SimilarPeople.tsx'
import { TieFields, tieLabels, type TieValues } from './TieFields.tsx'

type Values = {
  identity: IdentityValues & { idNumber: string }
  degree: DegreeValues
  tie: TieValues
  reason: string
}

const defaultValues: Values = {
  identity: { fullName: '', sex: null, birthOn: null, birthPrecision: 'day', idNumber: '' },
  degree: { level: null, field: '', institution: '', mode: null, awardedOn: null },
  tie: { kind: 'works', unitId: null, employer: '', sector: null, from: null },
  reason: '',
}

const required = [
  'identity.fullName',
  'degree.level',
  'degree.awardedOn',
  'tie.kind',
  'tie.unitId',
  'tie.from',
  'reason',
] as const

const labels = {
  ...grouped('identity', { ...identityLabels, idNumber: 'Số định danh' }),
  ...grouped('degree', degreeLabels),
  ...grouped('tie', tieLabels),
  idNumber: 'Số định danh',
  unitId: 'Xã, phường',
  reason: 'Lý do, căn cứ',
}

/** Ghi vào sổ một người sống hoặc làm việc trên địa bàn mà không giữ vị trí nào ở các đơn vị. */
export function NewRegisteredDialog({ onClose }: { readonly onClose: () => void }) {
  const form = useForm<Values>({ defaultValues })
  const create = useCreate(onClose)
  const submit = form.handleSubmit((values) => {
    if (markMissing(form, required)) return
    create.mutate(values, { onError: (error) => applyRefusal(error, form.setError) })
  })
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look="primary" type="submit" form="ghi-vao-so" isPending={create.isPending}>
        Ghi vào sổ
      </Button>
    </>
  )
  return (
    <Dialog title="Ghi một người vào sổ" isOpen onClose={onClose} footer={footer}>
      <form id="ghi-vao-so" onSubmit={(event) => void submit(event)} style={{ display: 'grid', gap: 14 }} noValidate>
        <Fields form={form} />
      </form>
    </Dialog>
  )
}

function Fields({ form }: { readonly form: UseFormReturn<Values> }) {
  const { control, formState } = form
  const faults = faultsOf(formState.errors, labels)
  const [name, birthOn] = useWatch({ control, name: ['identity.fullName', 'identity.birthOn'] })
  return (
    <>
      <ErrorSummary says={summaryOf(formState.errors.root?.message, faults)} faults={faults} />
      <IdentityFields control={control} within="identity." />
      <SimilarPeople name={name} birthOn={birthOn} />
      <TextField
        label="Số định danh cá nhân"
        help="12 chữ số; để trống nếu chưa có"
        {...useField(control, 'identity.idNumber')}
      />
      <DegreeFields control={control} within="degree." />
      <TieFields control={control} within="tie." />
      <ReasonField control={control} help="Theo danh sách, phiếu khai, văn bản nào. Lưu cùng hồ sơ." />
    </>
  )
}

function useCreate(onClose: () => void) {
  const navigate = useNavigate()
  return useAct({
    run: ({ identity, ...rest }: Values, idempotencyKey) =>
      post<{ id: string }>(
        '/people/register',
        { ...rest, identity: { ...identity, idNumber: identity.idNumber || null } },
        { idempotencyKey },
      ),
    done: ({ id }, { identity }) => {
      say(`Đã ghi ${identity.fullName} vào sổ.`)
      onClose()
      void navigate({ to: `/con-nguoi/${id}` })
    },
    quiet: true,
  })
}
