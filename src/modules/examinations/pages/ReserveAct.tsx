import { useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useAct } from '#ui/useAct.ts'
import type { Exam } from '../exam/api.ts'
import type { PaperView } from '../papers/api.ts'
import css from './exams.module.css'

type Props = { readonly exam: Exam; readonly session: PaperView['sessions'][number] }

/** Dùng đề dự phòng, for the chair and his deputy. */
export function ReserveAct({ exam, session }: Props) {
  const [open, show] = useState(false)
  const [paperId, choose] = useState<string | null>(null)
  const [reason, write] = useState('')
  const reserve = session.papers.find(({ isReserve, seats }) => isReserve && seats === 0)
  const used = session.papers.filter(({ isReserve, seats }) => !isReserve && seats > 0)
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) =>
      post(
        `/exams/${exam.id}/sessions/${session.id}/reserve`,
        { paperId, reserveId: reserve?.id, reason },
        { idempotencyKey },
      ),
    done: () => show(false),
  })
  const isHead = exam.mine?.role === 'chair' || exam.mine?.role === 'deputy'
  if (!isHead || !session.openedAt || !reserve || exam.stage !== 'opened') return null
  const seats = used.find(({ id }) => id === paperId)?.seats ?? 0
  return (
    <div className={css['acts']}>
      <Button onPress={() => show(true)}>Dùng đề dự phòng…</Button>
      <ConfirmDialog
        title="Dùng đề dự phòng"
        isOpen={open}
        onClose={() => show(false)}
        confirm={`Thay bằng đề ${reserve.code}`}
        onConfirm={() => act.mutate()}
        isPending={act.isPending}
        error={act.error}
      >
        <div className={css['form']}>
          <p>
            {paperId ? `${seats} chỗ nhận đề ${reserve.code}.` : 'Mọi chỗ đang dùng đề được chọn nhận đề dự phòng.'} Chỉ
            làm được trước khi bắt đầu làm bài.
          </p>
          <Select
            label="Thay đề"
            required
            options={used.map(({ id, code }) => ({ id, label: `Đề ${code}` }))}
            value={paperId}
            onChange={choose}
          />
          <TextField label="Lý do" required value={reason} onChange={write} />
        </div>
      </ConfirmDialog>
    </div>
  )
}
