import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components'
import css from './Field.module.css'
import { FieldFrame } from './FieldFrame.tsx'
import { ariaField, type FieldProps } from './fields.ts'

export function TextArea({ value, onChange, rows = 4, ...rest }: FieldProps<string> & { readonly rows?: number }) {
  return (
    <AriaTextField {...ariaField(rest)} value={value} onChange={onChange}>
      <FieldFrame label={rest.label} help={rest.help} error={rest.error} required={rest.required ?? false}>
        <span className={css['box']}>
          <AriaTextArea className={`${css['input']} ${css['area']}`} rows={rows} />
        </span>
      </FieldFrame>
    </AriaTextField>
  )
}
