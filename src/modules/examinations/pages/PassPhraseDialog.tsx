import { useId, useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Refused } from '#ui/Refused.tsx'
import { TextField } from '#ui/TextField.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import css from './exams.module.css'

type Props = {
  readonly title: string
  readonly path: string
  readonly verb: string
  /** A phrase that is being made is typed twice. */
  readonly isNew?: boolean
  readonly onClose: () => void
}

type Answer = { readonly opened?: boolean; readonly brought?: number }

/** Câu bí mật của thành viên: typed here, kept nowhere. */
export function PassPhraseDialog({ title, path, verb, isNew = false, onClose }: Props) {
  const id = useId()
  const [phrase, write] = useState('')
  const [again, repeat] = useState('')
  const act = useAct<void, Answer>({
    quiet: true,
    run: (_, idempotencyKey) => post(path, { passPhrase: phrase }, { idempotencyKey }),
    done: ({ opened, brought }) => {
      if (brought) say(opened ? 'Đủ hai phần khóa: đã mở.' : 'Đã nhận phần khóa của ông, bà. Còn chờ một người nữa.')
      onClose()
    },
  })
  const differs = isNew && again !== '' && again !== phrase
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look="primary" type="submit" form={id} isPending={act.isPending} isDisabled={isNew && again !== phrase}>
        {verb}
      </Button>
    </>
  )
  return (
    <Dialog title={title} isOpen onClose={onClose} footer={footer}>
      <form
        id={id}
        className={css['form']}
        onSubmit={(event) => {
          event.preventDefault()
          act.mutate()
        }}
      >
        <Refused error={act.error} />
        <TextField
          label="Câu bí mật"
          type="password"
          required
          help={
            isNew
              ? 'Ít nhất 16 ký tự; bốn, năm từ không liên quan nhau thì dễ nhớ.'
              : 'Câu đã đặt khi nhận giữ phần khóa.'
          }
          value={phrase}
          onChange={write}
        />
        {isNew && (
          <>
            <TextField
              label="Nhập lại câu bí mật"
              type="password"
              required
              value={again}
              onChange={repeat}
              error={differs ? 'Hai lần nhập chưa giống nhau.' : undefined}
            />
            <p>Hệ thống không lưu câu này và không ai lấy lại được. Hai trong ba người quên thì đề thi mất hẳn.</p>
          </>
        )}
      </form>
    </Dialog>
  )
}
