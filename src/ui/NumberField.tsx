import { Input, NumberField as AriaNumberField } from 'react-aria-components'
import css from './Field.module.css'
import { FieldFrame } from './FieldFrame.tsx'
import { ariaField, type FieldProps } from './fields.ts'

type Props = FieldProps<number | null> & {
  readonly unit?: string
  readonly min?: number
  readonly max?: number
  /** Digits after the comma. */
  readonly decimals?: number
  /** A year is not written 2.018. */
  readonly grouping?: boolean
}

export function NumberField({ value, onChange, unit, min, max, decimals = 0, grouping = true, ...rest }: Props) {
  const limits = { ...(min !== undefined && { minValue: min }), ...(max !== undefined && { maxValue: max }) }
  return (
    <AriaNumberField
      {...ariaField(rest)}
      {...limits}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      formatOptions={{ maximumFractionDigits: decimals, useGrouping: grouping }}
      isWheelDisabled
    >
      <FieldFrame label={rest.label} help={rest.help} error={rest.error} required={rest.required ?? false}>
        <span className={css['box']}>
          <Input className={`${css['input']} ${css['figures']}`} />
          {unit && <span className={css['unit']}>{unit}</span>}
        </span>
      </FieldFrame>
    </AriaNumberField>
  )
}
