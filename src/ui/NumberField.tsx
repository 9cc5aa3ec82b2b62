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
}

export function NumberField({ value, onChange, unit, min, max, decimals = 0, ...rest }: Props) {
  const limits = { ...(min !== undefined && { minValue: min }), ...(max !== undefined && { maxValue: max }) }
  return (
    <AriaNumberField
      {...ariaField(rest)}
      {...limits}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      formatOptions={{ maximumFractionDigits: decimals }}
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
