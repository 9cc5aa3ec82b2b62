import { useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useAct } from '#ui/useAct.ts'
import type { Exam } from '../exam/api.ts'
import css from './exams.module.css'

export function CancelExam({ exam }: { readonly exam: Exam }) {
  const [open, show] = useState(false)
  const [note, write] = useState('')
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) => post(`/exams/${exam.id}/cancellation`, { note }, { idempotencyKey }),
    done: () => show(false),
  })
  if (exam.stage !== 'preparing' && exam.stage !== 'sealed') return null
  return (
    <>
      <Button look="quiet" onPress={() => show(true)}>
        Hủy kỳ sát hạch…
      </Button>
      <ConfirmDialog
        title="Hủy kỳ sát hạch"
        isOpen={open}
        onClose={() => show(false)}
        confirm="Hủy kỳ sát hạch"
        danger
        onConfirm={() => act.mutate()}
        isPending={act.isPending}
        error={act.error}
      >
        <div className={css['form']}>
          <p>
            {exam.candidates} thí sinh sẽ không dự kỳ này.
            {exam.stage === 'sealed' && ' Câu hỏi đã niêm phong chỉ trở lại khi hai người giữ khóa nhập câu bí mật.'}
          </p>
          <TextField label="Lý do hủy" required value={note} onChange={write} />
        </div>
      </ConfirmDialog>
    </>
  )
}
