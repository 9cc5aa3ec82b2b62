import { useId } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { PlainDate } from '#lib/date.ts'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { applyRefusal, useField } from '#ui/fields.ts'
import { number } from '#ui/format.ts'
import { Refused } from '#ui/Refused.tsx'
import { TextField } from '#ui/TextField.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import { PeopleChoice } from './PeopleChoice.tsx'

type Values = {
  personIds: readonly string[]
  day: PlainDate | null
  from: string
  to: string
  purpose: string
  compensated: boolean
  extended: boolean
}

const empty: Values = {
  personIds: [],
  day: null,
  from: '17:00',
  to: '19:00',
  purpose: '',
  compensated: false,
  extended: false,
}
const required = { personIds: 'Hãy chọn người làm thêm giờ.', day: 'Hãy nhập ngày.', purpose: 'Hãy ghi công việc.' }

/** Đề nghị làm thêm giờ cho một hay nhiều người. */
export function AskDialog({ onClose }: { readonly onClose: () => void }) {
  const id = useId()
  const { control, handleSubmit, setError } = useForm<Values>({ defaultValues: empty })
  const chosen = useWatch({ control, name: 'personIds' })
  const act = useAct<Values>({
    quiet: true,
    changes: ['/pay/overtime'],
    run: (values, idempotencyKey) => post('/pay/overtime', values, { idempotencyKey }),
    done: (_, { personIds }) => {
      say(`Đã gửi đề nghị cho ${number(personIds.length)} người`)
      onClose()
    },
  })
  const submit = handleSubmit((values) => {
    const missing = (['personIds', 'day', 'purpose'] as const).filter((name) => !values[name]?.length)
    for (const name of missing) setError(name, { message: required[name] })
    if (missing.length === 0) act.mutate(values, { onError: (error) => applyRefusal(error, setError) })
  })
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look="primary" type="submit" form={id} isPending={act.isPending}>
        Gửi đề nghị cho {number(chosen.length)} người
      </Button>
    </>
  )
  return (
    <Dialog title="Đề nghị làm thêm giờ" isOpen onClose={onClose} footer={footer}>
      <form id={id} onSubmit={(event) => void submit(event)} style={{ display: 'grid', gap: 14 }} noValidate>
        <Refused error={act.error} />
        <PeopleChoice label="Người làm thêm giờ" required {...useField(control, 'personIds')} />
        <DateField label="Ngày" required help="Từ hôm nay trở đi" {...useField(control, 'day')} />
        <TextField label="Từ" required help="Ví dụ 17:30" {...useField(control, 'from')} />
        <TextField label="Đến" required help="Qua nửa đêm thì ghi hai lần" {...useField(control, 'to')} />
        <TextField label="Công việc" required {...useField(control, 'purpose')} />
        <Checkbox label="Được bố trí nghỉ bù" {...useField(control, 'compensated')} />
        <Checkbox label="Thuộc trường hợp được làm thêm đến 300 giờ một năm" {...useField(control, 'extended')} />
      </form>
    </Dialog>
  )
}
