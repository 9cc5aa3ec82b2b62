import { useState } from 'react'
import { post } from '#ui/api.ts'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { number } from '#ui/format.ts'
import { TextField } from '#ui/TextField.tsx'
import { useAct } from '#ui/useAct.ts'
import type { Row } from './LateTable.tsx'

type DecideProps = {
  readonly examId: string
  readonly rows: readonly Row[]
  readonly counted: boolean
  readonly onClose: () => void
}

export function Decide({ examId, rows, counted, onClose }: DecideProps) {
  const [reason, write] = useState('')
  const answers = rows.map(({ attemptId, device, seq }) => ({ attemptId, device, seq }))
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) =>
      post(`/exams/${examId}/late-answers/decision`, { answers, counted, reason }, { idempotencyKey }),
    done: onClose,
  })
  const verb = counted ? 'Tính' : 'Không tính'
  return (
    <ConfirmDialog
      title={`${verb} ${number(rows.length)} câu trả lời đến muộn`}
      isOpen
      onClose={onClose}
      confirm={`${verb} ${number(rows.length)} câu`}
      onConfirm={() => act.mutate()}
      isPending={act.isPending}
      error={act.error}
    >
      <p>Quyết định này không sửa lại được; nó được ghi cùng lý do và tên người quyết định.</p>
      <TextField label="Lý do" required value={reason} onChange={write} />
    </ConfirmDialog>
  )
}
