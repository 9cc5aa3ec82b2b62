import { useState } from 'react'
import { del, post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { TextField } from '#ui/TextField.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { Comparison } from '../api.ts'
import css from './duplicates.module.css'

/** Không phải một người: remembered; or taken back. */
export function NotOne({ pair }: { readonly pair: Comparison }) {
  const [open, show] = useState(false)
  const [reason, write] = useState('')
  const both = { a: pair.a.id, b: pair.b.id }
  const dismiss = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) => post('/duplicates/dismissals', { ...both, reason }, { idempotencyKey }),
    done: () => {
      say('Đã ghi: không phải một người')
      show(false)
    },
  })
  const takeBack = useAct({
    run: () => del('/duplicates/dismissals', both),
    done: () => say('Cặp này được xét lại'),
  })
  if (pair.dismissed)
    return (
      <Button isPending={takeBack.isPending} onPress={() => takeBack.mutate()}>
        Xét lại cặp này
      </Button>
    )
  return (
    <>
      <Button onPress={() => show(true)}>Không phải một người…</Button>
      <ConfirmDialog
        title="Không phải một người"
        isOpen={open}
        onClose={() => show(false)}
        confirm="Ghi không phải một người"
        onConfirm={() => dismiss.mutate()}
        isPending={dismiss.isPending}
        error={dismiss.error}
      >
        <div className={css['stack']}>
          <p>Cặp này không hiện trong danh sách nghi trùng nữa. Có thể xét lại bất cứ lúc nào.</p>
          <TextField label="Vì sao" required value={reason} onChange={write} />
        </div>
      </ConfirmDialog>
    </>
  )
}
