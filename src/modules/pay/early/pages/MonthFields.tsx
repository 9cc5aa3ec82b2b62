import type { Control } from 'react-hook-form'
import { useField } from '#ui/fields.ts'
import { NumberField } from '#ui/NumberField.tsx'
import { achievementName, achievements, type RankedAchievement } from '../achievements.ts'
import type { Values } from './criteria-values.ts'
import css from './early.module.css'

type Props = { readonly control: Control<Values> }

/** Số tháng nâng trước của từng thành tích. */
export const MonthFields = ({ control }: Props) => (
  <fieldset className={css['months']}>
    <legend>Số tháng nâng trước theo từng thành tích, nhiều nhất 12; ghi 0 nếu không tính</legend>
    <div className={css['fields']}>
      {achievements.map((one) => (
        <Month key={one} control={control} one={one} />
      ))}
    </div>
  </fieldset>
)

const Month = ({ control, one }: Props & { readonly one: RankedAchievement }) => (
  <NumberField label={achievementName(one)} unit="tháng" min={0} max={12} {...useField(control, `months.${one}`)} />
)
