import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components'
import css from './Choice.module.css'
import { FieldFrame } from './FieldFrame.tsx'
import { ariaField, type FieldProps } from './fields.ts'
import type { Option } from './options.ts'

type Props = FieldProps<string | null> & { readonly options: readonly Option[] }

export function RadioGroup({ value, onChange, options, ...rest }: Props) {
  return (
    <AriaRadioGroup {...ariaField(rest)} value={value} onChange={onChange}>
      <FieldFrame label={rest.label} help={rest.help} error={rest.error} required={rest.required ?? false}>
        {options.map(({ id, label, detail }) => (
          <Radio key={id} value={id} className={css['choice'] ?? ''}>
            <span className={css['round']} />
            <span>
              {label}
              {detail && <span className={css['detail']}>{detail}</span>}
            </span>
          </Radio>
        ))}
      </FieldFrame>
    </AriaRadioGroup>
  )
}
