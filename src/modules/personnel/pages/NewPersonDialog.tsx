import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { applyRefusal, useField } from '#ui/fields.ts'
import { TextField } from '#ui/TextField.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import { faultsOf, summaryOf } from './faults.ts'
import { grouped } from './grouped-labels.ts'
import { IdentityFields, identityLabels, type IdentityValues } from './IdentityFields.tsx'
import { markMissing } from './missing.ts'
import { type PostingValues, PostingFields, postingLabels } from './PostingFields.tsx'
import { ReasonField } from './ReasonField.tsx'

type Values = { identity: IdentityValues & { idNumber: string }; posting: PostingValues; reason: string }

const defaultValues: Values = {
  identity: { fullName: '', sex: null, birthOn: null, birthPrecision: 'day', idNumber: '' },
  posting: { unitId: null, staff: 'civil-servant', title: '', office: '', from: null },
  reason: '',
}

const required = ['identity.fullName', 'posting.unitId', 'posting.staff', 'posting.from', 'reason'] as const

const labels = {
  ...grouped('identity', { ...identityLabels, idNumber: 'Số định danh' }),
  ...grouped('posting', postingLabels),
  idNumber: 'Số định danh',
  unitId: 'Đơn vị',
  reason: 'Lý do, căn cứ',
}

/** Lập hồ sơ một người bằng tay: who he is and his first post; pay is recorded on his page. */
export function NewPersonDialog({ onClose }: { readonly onClose: () => void }) {
  const form = useForm<Values>({ defaultValues })
  const create = useCreate(onClose)
  const submit = form.handleSubmit((values) => {
    if (markMissing(form, required)) return
    create.mutate(values, { onError: (error) => applyRefusal(error, form.setError) })
  })
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look="primary" type="submit" form="them-nguoi" isPending={create.isPending}>
        Lập hồ sơ
      </Button>
    </>
  )
  const { errors } = form.formState
  const faults = faultsOf(errors, labels)
  return (
    <Dialog title="Thêm người" isOpen onClose={onClose} footer={footer}>
      <form id="them-nguoi" onSubmit={(event) => void submit(event)} style={{ display: 'grid', gap: 14 }} noValidate>
        <ErrorSummary says={summaryOf(errors.root?.message, faults)} faults={faults} />
        <IdentityFields control={form.control} within="identity." />
        <TextField
          label="Số định danh cá nhân"
          help="12 chữ số; để trống nếu chưa có"
          {...useField(form.control, 'identity.idNumber')}
        />
        <PostingFields control={form.control} within="posting." />
        <ReasonField control={form.control} />
      </form>
    </Dialog>
  )
}

function useCreate(onClose: () => void) {
  const navigate = useNavigate()
  return useAct({
    run: ({ identity, ...rest }: Values, idempotencyKey) =>
      post<{ id: string }>(
        '/people',
        { ...rest, identity: { ...identity, idNumber: identity.idNumber || null } },
        { idempotencyKey },
      ),
    done: ({ id }, { identity }) => {
      say(`Đã lập hồ sơ ${identity.fullName}. Ghi tiếp bậc lương ở mục Đính chính.`)
      onClose()
      void navigate({ to: `/con-nguoi/${id}` })
    },
    quiet: true,
  })
}
