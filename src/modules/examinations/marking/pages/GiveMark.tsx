import { useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Refused } from '#ui/Refused.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useAct } from '#ui/useAct.ts'
import css from './marking.module.css'
import type { Item } from './MarkingPage.tsx'

export function Give({ examId, item: { cipher, position, part } }: { readonly examId: string; readonly item: Item }) {
  const [points, type] = useState('')
  const [note, write] = useState('')
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) =>
      post(`/exams/${examId}/marking`, { cipher, position, part, points, note }, { idempotencyKey }),
  })
  return (
    <>
      <form
        className={css['give']}
        onSubmit={(event) => {
          event.preventDefault()
          act.mutate()
        }}
      >
        <TextField label="Điểm" required value={points} onChange={type} />
        <TextField label="Nhận xét" value={note} onChange={write} />
        <Button type="submit" look="primary" isPending={act.isPending}>
          Cho điểm
        </Button>
      </form>
      <Refused error={act.error} />
      <p className={css['soft']}>Cho điểm rồi thì chỉ hội đồng sửa được, với hai người và lý do.</p>
    </>
  )
}
