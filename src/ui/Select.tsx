import { ChevronDown } from 'lucide-react'
import { Button, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'
import css from './Field.module.css'
import { FieldFrame } from './FieldFrame.tsx'
import { ariaField, type FieldProps } from './fields.ts'
import menu from './menu.module.css'
import { Options } from './Options.tsx'
import type { Option } from './options.ts'

type Props = FieldProps<string | null> & { readonly options: readonly Option[]; readonly placeholder?: string }

/** One of a few; for many, ComboBox. */
export function Select({ value, onChange, options, placeholder = 'Chọn…', ...rest }: Props) {
  const choose = (key: React.Key | null) => onChange(key === null ? null : String(key))
  return (
    <AriaSelect {...ariaField(rest)} value={value} onChange={choose} placeholder={placeholder}>
      <FieldFrame label={rest.label} help={rest.help} error={rest.error} required={rest.required ?? false}>
        <Button className={css['box'] ?? ''}>
          <SelectValue className={`${css['input']} ${css['chosen']}`}>
            {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
          </SelectValue>
          <span className={css['inner']}>
            <ChevronDown size={16} aria-hidden />
          </span>
        </Button>
      </FieldFrame>
      <Popover className={menu['popover'] ?? ''}>
        <Options options={options} />
      </Popover>
    </AriaSelect>
  )
}
