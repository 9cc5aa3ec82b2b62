import { useId } from 'react'
import { useForm } from 'react-hook-form'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { applyRefusal, useField } from '#ui/fields.ts'
import { Refused } from '#ui/Refused.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { EarlyRaiseRow } from '../api.ts'

type Props = { readonly row: EarlyRaiseRow; readonly year: number; readonly onClose: () => void }

/** Vì sao chọn người này; nothing in the criteria tells the equals apart. */
export function ChooseDialog({ row: { personId, fullName, chosen }, year, onClose }: Props) {
  const id = useId()
  const { control, handleSubmit, setError } = useForm({ defaultValues: { reason: '' } })
  const verb = chosen ? 'Bỏ chọn' : 'Chọn người này'
  const act = useAct<{ reason: string }>({
    quiet: true,
    run: ({ reason }, idempotencyKey) =>
      post(`/people/${personId}/early-raise-choice`, { year, reason, withdraw: chosen }, { idempotencyKey }),
    done: () => {
      say(chosen ? 'Đã bỏ chọn' : `Đã chọn ${fullName}`)
      onClose()
    },
  })
  const submit = handleSubmit((values) =>
    values.reason.trim() === ''
      ? setError('reason', { message: 'Hãy ghi lý do.' })
      : act.mutate(values, { onError: (error) => applyRefusal(error, setError) }),
  )
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look="primary" type="submit" form={id} isPending={act.isPending}>
        {verb}
      </Button>
    </>
  )
  return (
    <Dialog title={`${verb}: ${fullName}`} isOpen onClose={onClose} footer={footer}>
      <form id={id} onSubmit={(event) => void submit(event)} noValidate>
        <p>
          {chosen
            ? 'Người này sẽ lại ngang với những người khác, và phải chọn lại.'
            : 'Mọi tiêu chí đều ngang nhau. Lý do được ghi vào hồ sơ và căn cứ của quyết định.'}
        </p>
        <TextArea label="Lý do" required rows={3} {...useField(control, 'reason')} />
        <Refused error={act.error} />
      </form>
    </Dialog>
  )
}
