import { Input, TextField as AriaTextField } from 'react-aria-components'
import css from './Field.module.css'
import { FieldFrame } from './FieldFrame.tsx'
import { ariaField, type FieldProps } from './fields.ts'

type Props = FieldProps<string> & {
  readonly type?: 'text' | 'password' | 'email' | 'tel'
  readonly autoComplete?: string
  readonly unit?: string
  readonly autoFocus?: boolean
}

export function TextField({ value, onChange, type = 'text', autoComplete = 'off', unit, autoFocus, ...rest }: Props) {
  const aria = { ...ariaField(rest), type, autoComplete, autoFocus: autoFocus ?? false }
  return (
    <AriaTextField {...aria} value={value} onChange={onChange}>
      <FieldFrame label={rest.label} help={rest.help} error={rest.error} required={rest.required ?? false}>
        <span className={css['box']}>
          <Input className={css['input'] ?? ''} />
          {unit && <span className={css['unit']}>{unit}</span>}
        </span>
      </FieldFrame>
    </AriaTextField>
  )
}
