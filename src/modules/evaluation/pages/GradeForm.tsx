import { useForm } from 'react-hook-form'
import { ActForm, type ActProps, type Conflicting, partsOf, ReasonField } from '#modules/personnel/pages/forms.ts'
import { yearOf } from '#lib/date.ts'
import { post } from '#ui/api.ts'
import { useField } from '#ui/fields.ts'
import { NumberField } from '#ui/NumberField.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextField } from '#ui/TextField.tsx'
import { type Grade, gradeNames, grades } from '../model.ts'

type Values = { year: number | null; grade: Grade | null; conduct: string; reason: string; replaces: string | null }
type Current = { id: string; year: number; grade: Grade; conduct: string | null }

const labels = { year: 'Năm', grade: 'Kết quả xếp loại', conduct: 'Nguyên nhân', reason: 'Lý do, căn cứ' }
const options = grades.map((id) => ({ id, label: gradeNames[id] }))

const conflicting: Conflicting<Values, Current> = {
  rows: (mine, theirs) => [
    { label: labels.grade, mine: mine.grade ? gradeNames[mine.grade] : '', theirs: gradeNames[theirs.grade] },
    { label: labels.conduct, mine: mine.conduct, theirs: theirs.conduct ?? '' },
  ],
  theirs: ({ id, grade, conduct }) => ({ replaces: id, grade, conduct: conduct ?? '' }),
  mine: ({ id }) => ({ replaces: id }),
}

/** Ghi nhận kết quả xếp loại một năm; a year already on record is shown before it is replaced. */
export function GradeForm({ record, line, onClose }: ActProps) {
  const replaces = line ? partsOf(line).factId : null
  const year = yearOf(record.asOf.day) - 1
  const form = useForm<Values>({ defaultValues: { year, grade: null, conduct: '', reason: '', replaces } })
  const { control } = form
  const send = (values: Values, idempotencyKey: string) =>
    post(`/people/${record.id}/grades`, values, { idempotencyKey })
  return (
    <ActForm
      title={`Ghi xếp loại của ${record.identity.fullName}`}
      verb="Ghi xếp loại"
      says="Đã ghi xếp loại"
      record={record}
      form={form}
      labels={labels}
      required={['year', 'grade']}
      send={send}
      conflicting={conflicting}
      onClose={onClose}
    >
      <NumberField
        label={labels.year}
        required
        min={1990}
        max={yearOf(record.asOf.day)}
        grouping={false}
        {...useField(control, 'year')}
      />
      <RadioGroup label={labels.grade} required options={options} {...useField(control, 'grade')} />
      <TextField
        label={labels.conduct}
        help="Nếu không hoàn thành nhiệm vụ vì đúng việc đã bị kỷ luật, ghi hành vi giống quyết định kỷ luật."
        {...useField(control, 'conduct')}
      />
      <ReasonField control={control} />
    </ActForm>
  )
}
