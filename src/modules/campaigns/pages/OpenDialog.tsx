import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { PlainDate } from '#lib/date.ts'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { applyRefusal, useField } from '#ui/fields.ts'
import { Refused } from '#ui/Refused.tsx'
import { useSession } from '#ui/session.ts'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useAct } from '#ui/useAct.ts'
import { type Part, partNames, parts } from '../model.ts'
import css from './campaigns.module.css'
import { UnitChoice } from './UnitChoice.tsx'

type Values = { title: string; message: string; dueOn: PlainDate | null; all: boolean; unitIds: readonly string[] }
const empty: Values = { title: '', message: '', dueOn: null, all: true, unitIds: [] }

/** Mở đợt rà soát: what is checked, by whom, by which day. */
export function OpenDialog({ onClose }: { readonly onClose: () => void }) {
  const id = useId()
  const { today } = useSession().agency
  const { control, handleSubmit, setError } = useForm<Values>({ defaultValues: empty })
  const [chosen, choose] = useState<readonly Part[]>(['name', 'birth', 'posting', 'step'])
  const navigate = useNavigate()
  const all = useWatch({ control, name: 'all' })
  const act = useAct<Values, { id: string }>({
    quiet: true,
    run: ({ all: every, unitIds, ...values }, idempotencyKey) =>
      post('/campaigns', { ...values, parts: chosen, ...(!every && { unitIds }) }, { idempotencyKey }),
    done: ({ id: made }) => {
      onClose()
      void navigate({ to: `/ra-soat/${made}` })
    },
  })
  const submit = handleSubmit((values) => {
    if (!values.title.trim()) setError('title', { message: 'Hãy đặt tên đợt rà soát.' })
    if (!values.dueOn) setError('dueOn', { message: 'Hãy nhập hạn rà soát.' })
    if (values.title.trim() && values.dueOn) act.mutate(values, { onError: (error) => applyRefusal(error, setError) })
  })
  const toggle = (part: Part) => (on: boolean) =>
    choose(parts.filter((each) => (each === part ? on : chosen.includes(each))))
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look="primary" type="submit" form={id} isPending={act.isPending}>
        Mở đợt rà soát
      </Button>
    </>
  )
  const units = useField(control, 'unitIds')
  return (
    <Dialog title="Mở đợt rà soát" isOpen onClose={onClose} footer={footer}>
      <form id={id} onSubmit={(event) => void submit(event)} className={css['form']} noValidate>
        <Refused error={act.error} />
        <TextField label="Tên đợt" required help="Ví dụ: Rà soát danh sách quý II" {...useField(control, 'title')} />
        <DateField label="Hạn" required min={today} {...useField(control, 'dueOn')} />
        <TextArea label="Lời nhắn" rows={3} {...useField(control, 'message')} />
        <fieldset className={css['form']}>
          <legend>Nội dung rà soát</legend>
          {parts.map((part) => (
            <Checkbox key={part} label={partNames[part]} value={chosen.includes(part)} onChange={toggle(part)} />
          ))}
        </fieldset>
        <Checkbox label="Mọi đơn vị đang có người" {...useField(control, 'all')} />
        {!all && <UnitChoice label="Đơn vị" required {...units} />}
      </form>
    </Dialog>
  )
}
