import { useId } from 'react'
import { useForm } from 'react-hook-form'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { applyRefusal, useField } from '#ui/fields.ts'
import { NumberField } from '#ui/NumberField.tsx'
import { Refused } from '#ui/Refused.tsx'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useAct } from '#ui/useAct.ts'
import { certificateNames, courseKindNames, subjectNames } from '../model.ts'
import { optionsOf } from './names.ts'
import css from './training.module.css'

const empty = {
  name: '',
  subject: null as string | null,
  kind: null as string | null,
  lessons: null as number | null,
  certificate: null as string | null,
  framework: '',
  code: '',
  level: '',
}
type Values = typeof empty

const bodyOf = ({ framework, code, level, ...values }: Values) => ({
  ...values,
  competency: framework || code || level ? { framework, code, level } : null,
})

/** Thêm chương trình vào danh mục. */
export function CourseDialog({ onClose }: { readonly onClose: () => void }) {
  const id = useId()
  const { control, handleSubmit, setError } = useForm<Values>({ defaultValues: empty })
  const act = useAct<Values>({
    quiet: true,
    run: (values, idempotencyKey) => post('/training/courses', bodyOf(values), { idempotencyKey }),
    done: onClose,
  })
  const submit = handleSubmit((values) => act.mutate(values, { onError: (error) => applyRefusal(error, setError) }))
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look="primary" type="submit" form={id} isPending={act.isPending}>
        Thêm chương trình
      </Button>
    </>
  )
  return (
    <Dialog title="Thêm chương trình" isOpen onClose={onClose} footer={footer}>
      <form id={id} onSubmit={(event) => void submit(event)} className={css['form']} noValidate>
        <Refused error={act.error} />
        <TextField label="Tên chương trình" required {...useField(control, 'name')} />
        <Select label="Nội dung" required options={optionsOf(subjectNames)} {...useField(control, 'subject')} />
        <Select label="Loại khóa" required options={optionsOf(courseKindNames)} {...useField(control, 'kind')} />
        <NumberField label="Số tiết" required unit="tiết" {...useField(control, 'lessons')} />
        <Select
          label="Chứng chỉ cấp khi hoàn thành"
          options={optionsOf(certificateNames)}
          {...useField(control, 'certificate')}
        />
        <div className={css['pair']}>
          <TextField label="Khung năng lực" help="Ví dụ: it" {...useField(control, 'framework')} />
          <TextField label="Mã năng lực" help="Ví dụ: IU03" {...useField(control, 'code')} />
          <TextField label="Mức công nhận" {...useField(control, 'level')} />
        </div>
      </form>
    </Dialog>
  )
}
