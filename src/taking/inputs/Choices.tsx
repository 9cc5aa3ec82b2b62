import type { Option } from '#modules/examinations/question.ts'
import styles from '../taking.module.css'
import type { InputPlace } from './SimpleInput.tsx'

type Props = {
  readonly place: InputPlace
  readonly many?: boolean
  readonly options: readonly Option[]
  readonly chosen: readonly (string | null)[]
  readonly pick: (id: string, on: boolean) => void
}

/** Một hoặc nhiều lựa chọn. */
export function Choices({ place: { id, disabled }, many = false, options, chosen, pick }: Props) {
  return (
    <fieldset className={styles['choices']} aria-labelledby={`${id}-de`} disabled={disabled}>
      {many && <p className={styles['soft']}>Chọn mọi ý đúng</p>}
      {options.map((option) => (
        <label key={option.id} className={styles['choice']}>
          <input
            type={many ? 'checkbox' : 'radio'}
            name={id}
            checked={chosen.includes(option.id)}
            onChange={({ target }) => pick(option.id, target.checked)}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </fieldset>
  )
}
