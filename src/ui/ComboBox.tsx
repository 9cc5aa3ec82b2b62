import { ChevronDown } from 'lucide-react'
import { Button, ComboBox as AriaComboBox, Input, Popover } from 'react-aria-components'
import css from './Field.module.css'
import { FieldFrame } from './FieldFrame.tsx'
import { ariaField, type FieldProps } from './fields.ts'
import menu from './menu.module.css'
import { Options } from './Options.tsx'
import { holds, type Option } from './options.ts'

type Props = FieldProps<string | null> & { readonly options: readonly Option[]; readonly placeholder?: string }

/** One of many, found by typing with marks or without. */
export function ComboBox({ value, onChange, options, placeholder = 'Gõ để tìm…', ...rest }: Props) {
  const choose = (key: React.Key | null) => onChange(key === null ? null : String(key))
  return (
    <AriaComboBox
      {...ariaField(rest)}
      defaultItems={options}
      value={value}
      onChange={choose}
      defaultFilter={holds}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <FieldFrame label={rest.label} help={rest.help} error={rest.error} required={rest.required ?? false}>
        <span className={css['box']}>
          <Input className={css['input'] ?? ''} placeholder={placeholder} />
          <Button className={css['inner'] ?? ''}>
            <ChevronDown size={16} aria-hidden />
          </Button>
        </span>
      </FieldFrame>
      <Popover className={menu['popover'] ?? ''}>
        <Options />
      </Popover>
    </AriaComboBox>
  )
}
