import { type FormEvent, useState } from 'react'
import { put } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Refused } from '#ui/Refused.tsx'
import { TextField } from '#ui/TextField.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'

type Props = { readonly username: string; readonly onClose: () => void }

export function PasswordDialog({ username, onClose }: Props) {
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const done = () => {
    say('Đã đổi mật khẩu')
    onClose()
  }
  const change = useAct({
    run: () => put('/session/password', { current, next }),
    changes: ['/session'],
    done,
    quiet: true,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    change.mutate()
  }
  const footer = (
    <Button look="primary" type="submit" form="doi-mat-khau" isPending={change.isPending}>
      Đổi mật khẩu
    </Button>
  )
  return (
    <Dialog title="Đổi mật khẩu" isOpen onClose={onClose} footer={footer}>
      <form id="doi-mat-khau" onSubmit={submit}>
        <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
        <Refused error={change.error} />
        <TextField
          label="Mật khẩu đang dùng"
          name="current"
          type="password"
          autoComplete="current-password"
          value={current}
          onChange={setCurrent}
        />
        <TextField
          label="Mật khẩu mới"
          name="next"
          type="password"
          autoComplete="new-password"
          value={next}
          onChange={setNext}
        />
      </form>
    </Dialog>
  )
}
