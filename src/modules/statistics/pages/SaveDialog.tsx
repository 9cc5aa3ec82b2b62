import { useId } from 'react'
import { useForm } from 'react-hook-form'
import { post, put } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { applyRefusal, useField } from '#ui/fields.ts'
import { TextField } from '#ui/TextField.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { SavedTable, TableQuestion } from '../saved/api.ts'

type Values = { name: string; shared: boolean }
type Props = {
  readonly table: TableQuestion
  /** One's own table that is open: saving changes it. */
  readonly held: SavedTable | undefined
  readonly onClose: () => void
  readonly onSaved: (saved: SavedTable) => void
}

/** Lưu câu hỏi của bảng dưới một tên; số liệu tính lại mỗi lần mở. */
export function SaveDialog({ table, held, onClose, onSaved }: Props) {
  const id = useId()
  const form = useForm<Values>({ defaultValues: { name: held?.name ?? '', shared: held?.shared ?? false } })
  const save = useAct<Values, { id: string; version: number }>({
    quiet: true,
    changes: ['/statistics/saved'],
    run: (values, idempotencyKey) => {
      const body = { ...values, question: table }
      const sent = held
        ? put<{ id: string; version: number }>(`/statistics/saved/${held.id}`, { ...body, version: held.version })
        : post<{ id: string; version: number }>('/statistics/saved', body, { idempotencyKey })
      return sent.catch((error: unknown) => {
        applyRefusal(error, form.setError)
        throw error
      })
    },
    done: (kept, values) => {
      say(`Đã lưu bảng “${values.name}”`)
      onSaved({ ...kept, ...values, question: table, own: true, owner: '', changedAt: '' })
      onClose()
    },
  })
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look="primary" type="submit" form={id} isPending={save.isPending}>
        Lưu
      </Button>
    </>
  )
  const submit = form.handleSubmit((values) => save.mutate(values))
  return (
    <Dialog title={held ? 'Lưu bảng' : 'Lưu bảng mới'} isOpen onClose={onClose} footer={footer}>
      <form id={id} onSubmit={(event) => void submit(event)} style={{ display: 'grid', gap: 14 }} noValidate>
        <ErrorSummary says={form.formState.errors.root?.message ?? ''} faults={[]} />
        <TextField label="Tên bảng" required {...useField(form.control, 'name')} />
        <Checkbox label="Cả cơ quan cùng dùng" {...useField(form.control, 'shared')} />
      </form>
    </Dialog>
  )
}
