import css from '#ui/Field.module.css'
import type { SimpleField } from '../kit/field.ts'
import { described, type InputProps } from './field-props.ts'
import own from './Form.module.css'
import { Labelled } from './Labelled.tsx'
import { useTyping } from './typing.ts'

const digits: ReadonlySet<SimpleField['kind']> = new Set(['date', 'month', 'time', 'money', 'whole'])
const unitOf = ({ kind, unit }: SimpleField) => unit ?? (kind === 'money' ? 'đồng' : undefined)
const samples: Partial<Record<SimpleField['kind'], string>> = {
  date: 'ngày/tháng/năm',
  month: 'tháng/năm',
  time: 'giờ:phút',
}

/** A day, a month, an hour, money, a number or a word, typed. */
export function TextInput(props: InputProps) {
  const { field, name, value, fault, onLeave } = props
  const typing = useTyping(props)
  const isFigure = field.kind === 'money' || field.kind === 'whole' || field.kind === 'decimal'
  const unit = unitOf(field)
  return (
    <Labelled name={name} label={field.label} help={field.help} optional={field.optional} fault={fault}>
      <span className={`${css['box']} ${own[field.kind] ?? ''}`}>
        <input
          id={name}
          {...typing}
          className={`${css['input']} ${isFigure ? css['figures'] : ''}`}
          value={value}
          onBlur={onLeave}
          inputMode={digits.has(field.kind) ? 'numeric' : field.kind === 'decimal' ? 'decimal' : 'text'}
          placeholder={samples[field.kind]}
          autoComplete="off"
          spellCheck={false}
          {...described(props)}
        />
        {unit && <span className={css['unit']}>{unit}</span>}
      </span>
    </Labelled>
  )
}
