import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { number } from '#ui/format.ts'
import { TextField } from '#ui/TextField.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { Preview } from '../api.ts'
import css from './cleaning.module.css'

type Props = {
  readonly wanted: Readonly<Record<string, string | undefined>>
  readonly preview: Preview
  readonly chosen: readonly Preview['changes'][number][]
  readonly look: 'primary' | 'secondary'
}

/** Sửa những chỗ đã chọn, with a reason, as one act. */
export function ApplyButton({ wanted, preview, chosen, look }: Props) {
  const [open, show] = useState(false)
  const [reason, write] = useState('')
  const navigate = useNavigate()
  const taken = new Set(chosen.map(({ id }) => id))
  const leaveOut = preview.changes.map(({ id }) => id).filter((id) => !taken.has(id))
  const act = useAct<void, { facts: number }>({
    quiet: true,
    run: (_, idempotencyKey) =>
      post('/cleaning/repairs', { ...wanted, token: preview.token, leaveOut, reason }, { idempotencyKey }),
    done: ({ facts }) => {
      say(`Đã sửa ${number(facts)} chỗ. Hoàn tác ở thẻ Lịch sử.`)
      void navigate({ to: '/chuan-hoa', search: { phan: 'lich-su' } })
    },
  })
  const people = new Set(chosen.map(({ personId }) => personId)).size
  const words = `Sửa ${number(chosen.length)} chỗ`
  return (
    <>
      <Button look={look} onPress={() => show(true)}>
        {words}…
      </Button>
      <ConfirmDialog
        title={preview.label}
        isOpen={open}
        onClose={() => show(false)}
        confirm={words}
        onConfirm={() => act.mutate()}
        isPending={act.isPending}
        error={act.error}
      >
        <div className={css['stack']}>
          <p>
            {number(chosen.length)} chỗ trong hồ sơ của {number(people)} người được ghi lại trong một lần, hoàn tác được
            bằng một lần bấm.
          </p>
          <TextField label="Lý do" required value={reason} onChange={write} />
        </div>
      </ConfirmDialog>
    </>
  )
}
