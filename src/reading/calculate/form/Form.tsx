import { asked, type Field, rowsOf, textOf, type Values } from '../kit/field.ts'
import type { Faults } from '../kit/read.ts'
import own from './Form.module.css'
import { PastedInput } from './PastedInput.tsx'
import { RowsInput } from './RowsInput.tsx'
import { SimpleInput } from './SimpleInput.tsx'

type Props = {
  readonly fields: readonly Field[]
  readonly values: Values
  readonly faults: Faults
  readonly onChange: (name: string, value: Values[string]) => void
  readonly onLeave: (name: string) => void
}

/** One form for every calculator: what it asks is data. */
export const Form = ({ fields, values, faults, onChange, onLeave }: Props) => (
  <div className={own['form']}>
    {asked(fields, values).map((field) => {
      const change = (value: Values[string]) => onChange(field.name, value)
      const leave = () => onLeave(field.name)
      if (field.kind === 'rows') {
        const rows = rowsOf(values, field.name)
        return <RowsInput key={field.name} {...{ field, rows, faults, onLeave }} onChange={change} />
      }
      const common = { value: textOf(values, field.name), fault: faults[field.name], onChange: change, onLeave: leave }
      if (field.kind === 'pasted') return <PastedInput key={field.name} field={field} {...common} />
      return <SimpleInput key={field.name} field={field} name={field.name} {...common} />
    })}
  </div>
)
