import { useId, useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Refused } from '#ui/Refused.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useAct } from '#ui/useAct.ts'
import css from './bank.module.css'

/** Thêm chuyên đề. */
export function TopicDialog({ onClose }: { readonly onClose: () => void }) {
  const id = useId()
  const [name, setName] = useState('')
  const act = useAct({
    quiet: true,
    changes: ['/exam-topics'],
    run: (_: void, idempotencyKey) => post('/exam-topics', { name }, { idempotencyKey }),
    done: onClose,
  })
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look="primary" type="submit" form={id} isPending={act.isPending}>
        Thêm chuyên đề
      </Button>
    </>
  )
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    act.mutate()
  }
  return (
    <Dialog title="Thêm chuyên đề" isOpen onClose={onClose} footer={footer}>
      <form id={id} className={css['form']} onSubmit={submit} noValidate>
        <Refused error={act.error} />
        <TextField
          label="Tên chuyên đề"
          required
          help="Ví dụ: Tiếp nhận hồ sơ tại Bộ phận Một cửa"
          value={name}
          onChange={setName}
        />
      </form>
    </Dialog>
  )
}
