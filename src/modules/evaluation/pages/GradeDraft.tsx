import { useForm } from 'react-hook-form'
import { yearOf } from '#lib/date.ts'
import type { ActProps } from '#modules/personnel/pages/forms.ts'
import { useField } from '#ui/fields.ts'
import { NumberField } from '#ui/NumberField.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextField } from '#ui/TextField.tsx'
import { type Grade, gradeNames, grades } from '../model.ts'
import { DraftForm } from './DraftForm.tsx'

type Values = { year: number | null; grade: Grade | null; conduct: string }

const labels = { year: 'Năm', grade: 'Kết quả xếp loại', conduct: 'Nguyên nhân không hoàn thành' }
const options = grades.map((id) => ({ id, label: gradeNames[id] }))

/** Dự thảo quyết định công nhận kết quả xếp loại. */
export function GradeDraft({ record, onClose }: ActProps) {
  const year = yearOf(record.asOf.day)
  const form = useForm<Values>({ defaultValues: { year: year - 1, grade: null, conduct: '' } })
  const { control } = form
  return (
    <DraftForm
      title={`Dự thảo quyết định xếp loại của ${record.identity.fullName}`}
      kind="grade"
      record={record}
      form={form}
      labels={labels}
      required={['year', 'grade']}
      onClose={onClose}
    >
      <NumberField label={labels.year} required min={1990} max={year} grouping={false} {...useField(control, 'year')} />
      <RadioGroup label={labels.grade} required options={options} {...useField(control, 'grade')} />
      <TextField
        label={labels.conduct}
        help="Vì đúng việc đã bị kỷ luật thì ghi hành vi giống quyết định kỷ luật."
        {...useField(control, 'conduct')}
      />
    </DraftForm>
  )
}
