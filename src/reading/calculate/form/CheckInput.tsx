import css from '#ui/Field.module.css'
import { helpId, type InputProps } from './field-props.ts'
import own from './Form.module.css'

export const CheckInput = ({ field, name, value, onChange }: InputProps) => (
  <div className={css['field']} data-field={name}>
    <label className={own['choice']}>
      <input
        type="checkbox"
        checked={value === '1'}
        onChange={({ target }) => onChange(target.checked ? '1' : '')}
        aria-describedby={field.help && helpId(name)}
      />
      {field.label}
    </label>
    {field.help && (
      <span className={`${css['help']} ${own['under']}`} id={helpId(name)}>
        {field.help}
      </span>
    )}
  </div>
)
