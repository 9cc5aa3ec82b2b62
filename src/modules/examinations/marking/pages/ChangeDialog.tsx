import { useState } from 'react'
import { post } from '#ui/api.ts'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { decimal } from '#ui/format.ts'
import { TextField } from '#ui/TextField.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import { placeWords } from './place-words.ts'

export type Place = { readonly position: number; readonly part: string; readonly was: string }

type ChangeProps = {
  readonly examId: string
  readonly attemptId: string
  readonly place: Place
  readonly onClose: () => void
}

export function Change({ examId, attemptId, place: { position, part, was }, onClose }: ChangeProps) {
  const [becomes, type] = useState('')
  const [reason, write] = useState('')
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) =>
      post(`/exams/${examId}/mark-changes`, { attemptId, position, part, becomes, reason }, { idempotencyKey }),
    done: () => {
      say('Đã đề nghị. Thành viên khác của hội đồng quyết định ở thẻ Chấm.')
      onClose()
    },
  })
  return (
    <ConfirmDialog
      title={`Đề nghị sửa: ${placeWords(position, part)}`}
      isOpen
      onClose={onClose}
      confirm="Gửi đề nghị"
      onConfirm={() => act.mutate()}
      isPending={act.isPending}
      error={act.error}
    >
      <p>Đang là {decimal(was)} điểm.</p>
      <TextField label="Sửa thành" required value={becomes} onChange={type} />
      <TextField label="Lý do" required value={reason} onChange={write} />
    </ConfirmDialog>
  )
}
