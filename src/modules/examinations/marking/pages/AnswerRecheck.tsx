import { useState } from 'react'
import { post } from '#ui/api.ts'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { useAct } from '#ui/useAct.ts'
import type { Row } from './RechecksTable.tsx'

type AnswerProps = { readonly examId: string; readonly row: Row; readonly onClose: () => void }

export function Answer({ examId, row, onClose }: AnswerProps) {
  const [answer, write] = useState('')
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) =>
      post(`/exams/${examId}/rechecks/${row.id}/answer`, { answer }, { idempotencyKey }),
    done: onClose,
  })
  return (
    <ConfirmDialog
      title={`Trả lời đơn phúc khảo của ${row.fullName}`}
      isOpen
      onClose={onClose}
      confirm="Trả lời"
      onConfirm={() => act.mutate()}
      isPending={act.isPending}
      error={act.error}
    >
      <p>Nếu điểm phải sửa, hãy đề nghị sửa từ bài của thí sinh; người khác đồng ý rồi hãy trả lời.</p>
      <TextArea label="Kết quả phúc khảo" required value={answer} onChange={write} />
    </ConfirmDialog>
  )
}
