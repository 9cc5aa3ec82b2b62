import { Check } from 'lucide-react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import css from './Choice.module.css'
import type { FieldProps } from './fields.ts'

export function Checkbox({ label, value, onChange, help, disabled = false }: FieldProps<boolean>) {
  return (
    <div>
      <AriaCheckbox className={css['choice'] ?? ''} isSelected={value} onChange={onChange} isDisabled={disabled}>
        <span className={css['square']}>
          <Check size={14} strokeWidth={3} aria-hidden />
        </span>
        {label}
      </AriaCheckbox>
      {help && <p className={css['help']}>{help}</p>}
    </div>
  )
}
