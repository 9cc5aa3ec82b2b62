import { useNavigate } from '@tanstack/react-router'
import { useId } from 'react'
import { useForm } from 'react-hook-form'
import type { PlainDate } from '#lib/date.ts'
import { patch, post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { applyRefusal, useField } from '#ui/fields.ts'
import { decimal } from '#ui/format.ts'
import { NumberField } from '#ui/NumberField.tsx'
import { Refused } from '#ui/Refused.tsx'
import { Select } from '#ui/Select.tsx'
import { useSession } from '#ui/session.ts'
import { TextField } from '#ui/TextField.tsx'
import { useAct } from '#ui/useAct.ts'
import type { Exam } from '../exam/api.ts'
import { BlueprintField, type Row } from './BlueprintField.tsx'
import css from './exams.module.css'

type Values = {
  name: string
  framework: string | null
  competency: string
  level: number | null
  lawOn: PlainDate | null
  passPoints: string
  minutes: number | null
  blueprint: readonly Row[]
}

const frameworks = [
  { id: 'it', label: 'Kỹ năng công nghệ thông tin' },
  { id: 'counter', label: 'Một cửa, dịch vụ công trực tuyến' },
  { id: 'state-management', label: 'Quản lý nhà nước' },
  { id: 'vtos', label: 'Tiêu chuẩn nghề du lịch (VTOS)' },
]

/** Lập, sửa kỳ sát hạch. */
export function ExamDialog({ exam, onClose }: { readonly exam?: Exam; readonly onClose: () => void }) {
  const id = useId()
  const navigate = useNavigate()
  const { today } = useSession().agency
  const { control, handleSubmit, setError } = useForm<Values>({ defaultValues: exam ? valuesOf(exam) : emptyOn(today) })
  const act = useAct<Values, { id?: string }>({
    quiet: true,
    run: (values, idempotencyKey) =>
      exam
        ? patch(`/exams/${exam.id}`, { ...values, version: exam.version })
        : post('/exams', values, { idempotencyKey }),
    done: ({ id: made }) => {
      onClose()
      if (made) void navigate({ to: `/sat-hach/${made}` })
    },
  })
  const submit = handleSubmit((values) => act.mutate(values, { onError: (error) => applyRefusal(error, setError) }))
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look="primary" type="submit" form={id} isPending={act.isPending}>
        {exam ? 'Ghi' : 'Lập kỳ sát hạch'}
      </Button>
    </>
  )
  return (
    <Dialog title={exam ? 'Sửa kỳ sát hạch' : 'Lập kỳ sát hạch'} isOpen onClose={onClose} footer={footer} width="wide">
      <form id={id} onSubmit={(event) => void submit(event)} className={css['form']} noValidate>
        <Refused error={act.error} />
        <TextField label="Tên kỳ sát hạch" required {...useField(control, 'name')} />
        <div className={css['two']}>
          <Select label="Khung năng lực" required options={frameworks} {...useField(control, 'framework')} />
          <TextField label="Mã năng lực" required help="Ví dụ: IU01" {...useField(control, 'competency')} />
          <NumberField label="Mức công nhận" required min={1} max={9} {...useField(control, 'level')} />
        </div>
        <div className={css['two']}>
          <NumberField
            label="Thời gian làm bài"
            unit="phút"
            required
            min={1}
            max={300}
            {...useField(control, 'minutes')}
          />
          <TextField label="Điểm đạt" required {...useField(control, 'passPoints')} />
          <DateField label="Quy chế của ngày" required {...useField(control, 'lawOn')} />
        </div>
        <BlueprintField {...useField(control, 'blueprint')} />
      </form>
    </Dialog>
  )
}

const emptyOn = (today: PlainDate): Values => ({
  name: '',
  framework: 'it',
  competency: '',
  level: 1,
  lawOn: today,
  passPoints: '5',
  minutes: 60,
  blueprint: [],
})

const valuesOf = ({ name, framework, competency, level, lawOn, passPoints, minutes, blueprint }: Exam): Values => ({
  name,
  framework,
  competency,
  level,
  lawOn: lawOn as PlainDate,
  passPoints: decimal(passPoints),
  minutes,
  blueprint: blueprint.map(({ topicId, difficulty, count, points }) => ({
    topicId,
    difficulty,
    count,
    points: decimal(points),
  })),
})
