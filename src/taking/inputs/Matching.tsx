import type { QuestionBody } from '#modules/examinations/question.ts'
import styles from '../taking.module.css'
import type { InputPlace } from './SimpleInput.tsx'

type Props = {
  readonly place: InputPlace
  readonly body: Extract<QuestionBody, { kind: 'matching' }>
  readonly pairs: Readonly<Record<string, string>>
  readonly say: (pairs: Readonly<Record<string, string>>) => void
}

/** Ghép đôi. */
export function Matching({ place: { id, disabled }, body: { left, right }, pairs, say }: Props) {
  return (
    <ul className={styles['pairs']}>
      {left.map((one) => (
        <li key={one.id}>
          <label htmlFor={`${id}-${one.id}`}>{one.text}</label>
          <select
            id={`${id}-${one.id}`}
            disabled={disabled}
            value={pairs[one.id] ?? ''}
            onChange={({ target }) => say(paired(pairs, one.id, target.value))}
          >
            <option value="">Chọn…</option>
            {right.map((other) => (
              <option key={other.id} value={other.id}>
                {other.text}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  )
}

const paired = (pairs: Readonly<Record<string, string>>, left: string, right: string) =>
  Object.fromEntries(Object.entries({ ...pairs, [left]: right }).filter(([, chosen]) => chosen !== ''))
