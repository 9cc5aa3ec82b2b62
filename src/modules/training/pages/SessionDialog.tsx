import { useId } from 'react'
import { useForm } from 'react-hook-form'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { applyRefusal, useField } from '#ui/fields.ts'
import { NumberField } from '#ui/NumberField.tsx'
import { Refused } from '#ui/Refused.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useAct } from '#ui/useAct.ts'
import type { ClassDetail } from '../api.ts'
import css from './training.module.css'

const beginning = ({ from, place }: ClassDetail) => ({
  on: from as ClassDetail['from'] | null,
  starts: '07:30',
  ends: '11:00',
  lessons: 4 as number | null,
  topic: '',
  teacher: '',
  place: place ?? '',
})
type Values = ReturnType<typeof beginning>

/** Thêm buổi học. */
export function SessionDialog({ held, onClose }: { readonly held: ClassDetail; readonly onClose: () => void }) {
  const id = useId()
  const { control, handleSubmit, setError } = useForm<Values>({ defaultValues: beginning(held) })
  const act = useAct<Values>({
    quiet: true,
    run: (values, idempotencyKey) => post(`/training/classes/${held.id}/sessions`, values, { idempotencyKey }),
    done: onClose,
  })
  const submit = handleSubmit((values) => act.mutate(values, { onError: (error) => applyRefusal(error, setError) }))
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look="primary" type="submit" form={id} isPending={act.isPending}>
        Thêm buổi học
      </Button>
    </>
  )
  return (
    <Dialog title="Thêm buổi học" isOpen onClose={onClose} footer={footer}>
      <form id={id} onSubmit={(event) => void submit(event)} className={css['form']} noValidate>
        <Refused error={act.error} />
        <TextField label="Nội dung" required {...useField(control, 'topic')} />
        <div className={css['pair']}>
          <DateField label="Ngày" required min={held.from} max={held.to} {...useField(control, 'on')} />
          <NumberField label="Số tiết" required unit="tiết" {...useField(control, 'lessons')} />
          <TextField label="Bắt đầu" required help="Ví dụ: 07:30" {...useField(control, 'starts')} />
          <TextField label="Kết thúc" required {...useField(control, 'ends')} />
        </div>
        <TextField label="Giảng viên" required {...useField(control, 'teacher')} />
        <TextField label="Phòng, địa điểm" {...useField(control, 'place')} />
      </form>
    </Dialog>
  )
}
