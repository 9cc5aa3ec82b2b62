import css from '#ui/Field.module.css'
import button from '#ui/Button.module.css'
import { asked, type Row, type RowsField } from '../kit/field.ts'
import type { Faults } from '../kit/read.ts'
import { faultId, helpId } from './field-props.ts'
import own from './Form.module.css'
import { SimpleInput } from './SimpleInput.tsx'

type Props = {
  readonly field: RowsField
  readonly rows: readonly Row[]
  readonly faults: Faults
  readonly onChange: (rows: readonly Row[]) => void
  readonly onLeave: (name: string) => void
}

/** A part of the form that repeats: rows are added at the end and taken out one by one. */
export function RowsInput({ field, rows, faults, onChange, onLeave }: Props) {
  const { name, label, help, add, one } = field
  const change = (at: number, part: string, text: string) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, [part]: text } : row)))
  return (
    <fieldset className={`${own['plain']} ${own['rows']}`} data-field={name} aria-describedby={help && helpId(name)}>
      <legend className={css['label']}>{label}</legend>
      {help && (
        <p className={css['help']} id={helpId(name)}>
          {help}
        </p>
      )}
      {rows.map((row, at) => (
        <div key={at} role="group" aria-label={`${one} ${at + 1}`} className={own['row']}>
          <div className={own['rowHead']}>
            <b>
              {one} {at + 1}
            </b>
            <button
              type="button"
              className={own['take']}
              onClick={() => onChange(rows.filter((_, index) => index !== at))}
              aria-label={`Bỏ ${one.toLowerCase()} ${at + 1}`}
            >
              Bỏ
            </button>
          </div>
          {asked(field.fields, row).map((part) => {
            const path = `${name}.${at}.${part.name}`
            return (
              <SimpleInput
                key={part.name}
                field={part}
                name={path}
                value={row[part.name] ?? ''}
                fault={faults[path]}
                onChange={(text) => change(at, part.name, text)}
                onLeave={() => onLeave(path)}
              />
            )
          })}
        </div>
      ))}
      {faults[name] && (
        <span className={css['error']} id={faultId(name)}>
          {faults[name]}
        </span>
      )}
      <button
        type="button"
        className={`${button['button']} ${button['secondary']}`}
        onClick={() => onChange([...rows, {}])}
      >
        {add}
      </button>
    </fieldset>
  )
}
