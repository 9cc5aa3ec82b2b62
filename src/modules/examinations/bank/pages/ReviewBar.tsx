import { useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Refused } from '#ui/Refused.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useAct } from '#ui/useAct.ts'
import type { BankVersion } from '../api.ts'
import css from './bank.module.css'

type Props = { readonly id: string; readonly version: BankVersion }

/** Duyệt câu hỏi, by somebody who did not write it. */
export function ReviewBar({ id, version: { version, mine } }: Props) {
  const [note, setNote] = useState('')
  const act = useAct<boolean>({
    quiet: true,
    changes: ['/exam-questions'],
    run: (accept, idempotencyKey) =>
      post(`/exam-questions/${id}/review`, { version, accept, note }, { idempotencyKey }),
  })
  if (mine) return <p>Bạn viết bản này: người khác duyệt rồi câu hỏi mới được dùng.</p>
  return (
    <div className={css['form']}>
      <Refused error={act.error} />
      <TextField label="Nhận xét" help="Cần viết khi trả lại" value={note} onChange={setNote} />
      <div className={css['acts']}>
        <Button look="primary" isPending={act.isPending} onPress={() => act.mutate(true)}>
          Duyệt, cho dùng
        </Button>
        <Button isDisabled={!note.trim()} isPending={act.isPending} onPress={() => act.mutate(false)}>
          Trả lại người viết
        </Button>
      </div>
    </div>
  )
}
