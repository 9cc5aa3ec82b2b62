import { useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useAct } from '#ui/useAct.ts'
import type { Exam } from '../exam/api.ts'
import type { Candidate } from '../hall/api.ts'
import css from './exams.module.css'

type Props = { readonly exam: Exam; readonly chosen: readonly Candidate[]; readonly done: () => void }

export function WithdrawCandidates({ exam, chosen, done }: Props) {
  const [open, show] = useState(false)
  const [reason, write] = useState('')
  const act = useAct({
    quiet: true,
    run: async () => {
      for (const { id } of chosen) await post(`/exams/${exam.id}/candidates/${id}/withdrawal`, { reason })
    },
    done: () => {
      show(false)
      done()
    },
  })
  const verb = `Rút ${chosen.length} thí sinh`
  return (
    <>
      <Button onPress={() => show(true)}>Rút khỏi danh sách…</Button>
      <ConfirmDialog
        title="Rút khỏi danh sách dự thi"
        isOpen={open}
        onClose={() => show(false)}
        confirm={verb}
        danger
        onConfirm={() => act.mutate()}
        isPending={act.isPending}
        error={act.error}
      >
        <div className={css['form']}>
          <p>{verb}: không vào phòng thi được nữa; tên vẫn còn trong danh sách cùng lý do.</p>
          <TextField label="Lý do" required value={reason} onChange={write} />
        </div>
      </ConfirmDialog>
    </>
  )
}
