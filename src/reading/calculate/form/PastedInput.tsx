import css from '#ui/Field.module.css'
import type { PastedField } from '../kit/field.ts'
import { pastedLines } from '../kit/pasted.ts'
import { faultId, helpId } from './field-props.ts'
import own from './Form.module.css'
import { Labelled } from './Labelled.tsx'

type Props = {
  readonly field: PastedField
  readonly value: string
  readonly fault: string | undefined
  readonly onChange: (text: string) => void
  readonly onLeave: () => void
}

export const PastedInput = ({ field, value, fault, onChange, onLeave }: Props) => (
  <Labelled name={field.name} label={field.label} help={field.help} fault={fault}>
    <span className={css['box']}>
      <textarea
        id={field.name}
        className={`${css['input']} ${own['pasted']}`}
        rows={8}
        wrap="off"
        spellCheck={false}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onBlur={onLeave}
        aria-invalid={fault ? true : undefined}
        aria-describedby={[helpId(field.name), fault && faultId(field.name)].filter(Boolean).join(' ')}
      />
    </span>
    {value !== '' && <span className={css['help']}>{pastedLines(value).length} thí sinh</span>}
  </Labelled>
)
