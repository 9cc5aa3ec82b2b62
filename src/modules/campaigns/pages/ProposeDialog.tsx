import { useId } from 'react'
import { useForm } from 'react-hook-form'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { applyRefusal, useField } from '#ui/fields.ts'
import { Refused } from '#ui/Refused.tsx'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { CampaignLine } from '../api.ts'
import { fieldNames, fields } from '../model.ts'
import css from './campaigns.module.css'

type Values = { field: string | null; wanted: string; note: string }
const options = fields.map((id) => ({ id, label: fieldNames[id] }))

type Props = { readonly line: CampaignLine; readonly path: string; readonly onClose: () => void }

/** Đề nghị sửa: what is wrong, and what is right. */
export function ProposeDialog({ line, path, onClose }: Props) {
  const id = useId()
  const { control, handleSubmit, setError } = useForm<Values>({ defaultValues: { field: null, wanted: '', note: '' } })
  const act = useAct<Values>({
    quiet: true,
    run: (values, idempotencyKey) => post(`${path}/corrections`, { personId: line.id, ...values }, { idempotencyKey }),
    done: () => {
      say('Đã gửi đề nghị sửa')
      onClose()
    },
  })
  const submit = handleSubmit((values) => {
    if (!values.field) setError('field', { message: 'Hãy chọn nội dung sai.' })
    if (!values.wanted.trim()) setError('wanted', { message: 'Hãy ghi giá trị đúng.' })
    if (values.field && values.wanted.trim()) act.mutate(values, { onError: (error) => applyRefusal(error, setError) })
  })
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look="primary" type="submit" form={id} isPending={act.isPending}>
        Gửi đề nghị
      </Button>
    </>
  )
  return (
    <Dialog title={`Đề nghị sửa: ${line.fullName}`} isOpen onClose={onClose} footer={footer}>
      <form id={id} onSubmit={(event) => void submit(event)} className={css['form']} noValidate>
        <Refused error={act.error} />
        <Select label="Nội dung sai" required options={options} {...useField(control, 'field')} />
        <TextField label="Giá trị đúng" required help="Ngày ghi dd/mm/yyyy" {...useField(control, 'wanted')} />
        <TextField label="Ghi chú, căn cứ" {...useField(control, 'note')} />
      </form>
    </Dialog>
  )
}
