import { useId } from 'react'
import { useForm } from 'react-hook-form'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { applyRefusal, useField } from '#ui/fields.ts'
import { viDate } from '#lib/date.ts'
import { decimal } from '#ui/format.ts'
import { Refused } from '#ui/Refused.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { OvertimeLine } from '../api.ts'

type Props = { readonly row: OvertimeLine; readonly onClose: () => void }
type Values = { approve: boolean; note: string }

/** Duyệt hoặc không duyệt, with the limits of the law in the answer. */
export function DecideDialog({ row, onClose }: Props) {
  const id = useId()
  const { control, handleSubmit, setError } = useForm({ defaultValues: { note: '' } })
  const act = useAct<Values>({
    quiet: true,
    changes: ['/pay/overtime'],
    run: (values, idempotencyKey) => post(`/pay/overtime/${row.id}/decision`, values, { idempotencyKey }),
    done: (_, { approve }) => {
      say(approve ? 'Đã duyệt' : 'Đã ghi không duyệt')
      onClose()
    },
  })
  const decide = (approve: boolean) =>
    void handleSubmit(({ note }) =>
      act.mutate({ approve, note }, { onError: (error) => applyRefusal(error, setError) }),
    )()
  const footer = (
    <>
      <Button look="danger" isDisabled={act.isPending} onPress={() => decide(false)}>
        Không duyệt
      </Button>
      <Button look="primary" isPending={act.isPending} onPress={() => decide(true)}>
        Duyệt {decimal(row.hours)} giờ
      </Button>
    </>
  )
  return (
    <Dialog title={`Làm thêm giờ của ${row.fullName}`} isOpen onClose={onClose} footer={footer}>
      <form id={id} noValidate onSubmit={(event) => event.preventDefault()}>
        <p>
          Ngày {viDate(row.day)}, từ {row.from} đến {row.to}. Công việc: {row.purpose}. Người đề nghị: {row.askedBy}.
        </p>
        <TextArea label="Ý kiến" help="Phải ghi khi không duyệt" rows={2} {...useField(control, 'note')} />
        <Refused error={act.error} />
      </form>
    </Dialog>
  )
}
