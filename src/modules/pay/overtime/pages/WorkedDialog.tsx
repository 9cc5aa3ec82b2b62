import { useId } from 'react'
import { useForm } from 'react-hook-form'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { applyRefusal, useField } from '#ui/fields.ts'
import { viDate } from '#lib/date.ts'
import { Refused } from '#ui/Refused.tsx'
import { TextField } from '#ui/TextField.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { OvertimeLine } from '../api.ts'

type Values = { from: string; to: string }

/** Giờ đã làm thật, within what was approved. */
export function WorkedDialog({ row, onClose }: { readonly row: OvertimeLine; readonly onClose: () => void }) {
  const id = useId()
  const { control, handleSubmit, setError } = useForm<Values>({ defaultValues: { from: row.from, to: row.to } })
  const act = useAct<Values>({
    quiet: true,
    changes: ['/pay/overtime'],
    run: (values, idempotencyKey) => post(`/pay/overtime/${row.id}/work`, values, { idempotencyKey }),
    done: () => {
      say('Đã ghi giờ đã làm')
      onClose()
    },
  })
  const submit = handleSubmit((values) => act.mutate(values, { onError: (error) => applyRefusal(error, setError) }))
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look="primary" type="submit" form={id} isPending={act.isPending}>
        Ghi giờ đã làm
      </Button>
    </>
  )
  return (
    <Dialog title={`Giờ đã làm của ${row.fullName}`} isOpen onClose={onClose} footer={footer}>
      <form id={id} onSubmit={(event) => void submit(event)} style={{ display: 'grid', gap: 14 }} noValidate>
        <p>
          Ngày {viDate(row.day)}, đã duyệt từ {row.from} đến {row.to}. Không làm thì ghi hai giờ bằng nhau.
        </p>
        <TextField label="Từ" help="Ví dụ 17:30" required {...useField(control, 'from')} />
        <TextField label="Đến" help="Ví dụ 19:00" required {...useField(control, 'to')} />
        <Refused error={act.error} />
      </form>
    </Dialog>
  )
}
