import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import type { PlainDate } from '#lib/date.ts'
import { ComboBox } from '#ui/ComboBox.tsx'
import { DateField } from '#ui/DateField.tsx'
import { useDay } from '#ui/day.ts'
import { useField } from '#ui/fields.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import { type Sector, sectorNames, type TieKind, tieNames } from '../model.ts'
import { useUnits } from './useUnits.ts'

export type TieValues = {
  kind: TieKind | null
  unitId: string | null
  employer: string
  sector: Sector | null
  from: PlainDate | null
}

export const tieLabels = {
  kind: 'Người này',
  unitId: 'Xã, phường',
  employer: 'Cơ quan, doanh nghiệp nơi làm việc',
  sector: 'Khu vực',
  from: 'Từ ngày',
}

const options = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([id, label]) => ({ id, label }))

type Props<Form extends FieldValues> = {
  readonly control: Control<Form>
  /** 'tie.' where they are a group. */ readonly within?: string
  readonly mayEnd?: boolean
}

/** Nơi sống, nơi làm việc trên địa bàn */
export function TieFields<Form extends FieldValues>({ control, within = '', mayEnd = false }: Props<Form>) {
  const units = useUnits(useDay().today)
  const named = (name: keyof TieValues) => (within + name) as FieldPath<Form>
  return (
    <>
      <RadioGroup label={tieLabels.kind} required options={options(tieNames)} {...useField(control, named('kind'))} />
      <ComboBox
        label={tieLabels.unitId}
        required={!mayEnd}
        help={mayEnd ? 'Để trống nếu không còn sống, làm việc ở đây.' : undefined}
        options={units}
        {...useField(control, named('unitId'))}
      />
      <TextField label={tieLabels.employer} {...useField(control, named('employer'))} />
      <Select label={tieLabels.sector} options={options(sectorNames)} {...useField(control, named('sector'))} />
      <DateField label={tieLabels.from} required {...useField(control, named('from'))} />
    </>
  )
}
