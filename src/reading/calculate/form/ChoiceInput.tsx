import css from '#ui/Field.module.css'
import type { SimpleField } from '../kit/field.ts'
import { described, faultId, helpId, type InputProps } from './field-props.ts'
import own from './Form.module.css'
import { Labelled } from './Labelled.tsx'

type Props = InputProps<SimpleField & { readonly kind: 'choice' }>

export const ChoiceInput = (props: Props) => (props.field.look === 'list' ? <List {...props} /> : <Radios {...props} />)

const List = (props: Props) => (
  <Labelled {...props.field} name={props.name} fault={props.fault}>
    <span className={css['box']}>
      <select
        id={props.name}
        className={`${css['input']} ${own['select']}`}
        value={props.value}
        onChange={({ target }) => props.onChange(target.value)}
        {...described(props)}
      >
        <option value="">Chọn…</option>
        {props.field.options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </span>
  </Labelled>
)

const Radios = (props: Props) => {
  const { field, name, value, fault, onChange } = props
  return (
    <fieldset
      className={`${css['field']} ${own['plain']}`}
      data-field={name}
      {...described(props)}
      aria-invalid={undefined}
    >
      <legend className={css['label']}>{field.label}</legend>
      {field.help && (
        <span className={css['help']} id={helpId(name)}>
          {field.help}
        </span>
      )}
      <div className={own['choices']}>
        {field.options.map(([option, words]) => (
          <label key={option} className={own['choice']}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={value === option}
              onChange={() => onChange(option)}
            />
            {words}
          </label>
        ))}
      </div>
      {fault && (
        <span className={css['error']} id={faultId(name)}>
          {fault}
        </span>
      )}
    </fieldset>
  )
}
