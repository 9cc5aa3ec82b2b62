import { useNavigate } from '@tanstack/react-router'
import { useId } from 'react'
import { useForm } from 'react-hook-form'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { applyRefusal } from '#ui/fields.ts'
import { Refused } from '#ui/Refused.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { ClassDetail } from '../api.ts'
import { beginWith, classBody, type ClassForm } from './class-form.ts'
import { ClassFields } from './ClassFields.tsx'
import { MoneyFields } from './MoneyFields.tsx'
import css from './training.module.css'

type Props = { readonly held?: ClassDetail; readonly onClose: () => void }

/** Mở lớp, or say anew what one is. */
export function ClassDialog({ held, onClose }: Props) {
  const id = useId()
  const navigate = useNavigate()
  const form = useForm<ClassForm>({ defaultValues: beginWith(held) })
  const { control, handleSubmit, setError } = form
  const act = useAct<ClassForm, { id?: string }>({
    quiet: true,
    run: (values, idempotencyKey) =>
      held
        ? post(`/training/classes/${held.id}`, { ...classBody(values), factId: held.factId }, { idempotencyKey })
        : post('/training/classes', classBody(values), { idempotencyKey }),
    done: ({ id: made }) => {
      say(held ? 'Đã sửa lớp' : 'Đã mở lớp')
      onClose()
      if (made) void navigate({ to: `/dao-tao/${made}` })
    },
  })
  const submit = handleSubmit((values) => act.mutate(values, { onError: (error) => applyRefusal(error, setError) }))
  const words = held ? 'Sửa lớp' : 'Mở lớp'
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look="primary" type="submit" form={id} isPending={act.isPending}>
        {words}
      </Button>
    </>
  )
  return (
    <Dialog title={words} isOpen onClose={onClose} footer={footer} width="wide">
      <form id={id} onSubmit={(event) => void submit(event)} className={css['form']} noValidate>
        <Refused error={act.error} />
        <ClassFields form={form} />
        <MoneyFields control={control} />
      </form>
    </Dialog>
  )
}
