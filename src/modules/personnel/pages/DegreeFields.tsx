import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import { degreeLevels, type DegreeLevel } from '#law/planning/intellectual.ts'
import type { PlainDate } from '#lib/date.ts'
import { DateField } from '#ui/DateField.tsx'
import { useField } from '#ui/fields.ts'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import { degreeNames, modeNames, type TrainingMode } from '../model.ts'

export type DegreeValues = {
  level: DegreeLevel | null
  field: string
  institution: string
  mode: TrainingMode | null
  awardedOn: PlainDate | null
}

export const degreeLabels = {
  level: 'Trình độ cao nhất',
  field: 'Chuyên ngành',
  institution: 'Trường cấp bằng',
  mode: 'Hình thức đào tạo',
  awardedOn: 'Ngày cấp bằng',
}

const levels = degreeLevels.map((id) => ({ id, label: degreeNames[id] }))
const modes = Object.entries(modeNames).map(([id, label]) => ({ id, label }))

type Props<Form extends FieldValues> = { readonly control: Control<Form>; readonly within: string }

export function DegreeFields<Form extends FieldValues>({ control, within }: Props<Form>) {
  const named = (name: keyof DegreeValues) => (within + name) as FieldPath<Form>
  return (
    <>
      <Select label={degreeLabels.level} required options={levels} {...useField(control, named('level'))} />
      <TextField label={degreeLabels.field} {...useField(control, named('field'))} />
      <TextField label={degreeLabels.institution} {...useField(control, named('institution'))} />
      <Select label={degreeLabels.mode} options={modes} {...useField(control, named('mode'))} />
      <DateField label={degreeLabels.awardedOn} required {...useField(control, named('awardedOn'))} />
    </>
  )
}
