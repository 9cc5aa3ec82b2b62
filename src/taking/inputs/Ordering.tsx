import type { Option } from '#modules/examinations/question.ts'
import styles from '../taking.module.css'
import type { InputPlace } from './SimpleInput.tsx'

type Props = {
  readonly place: InputPlace
  readonly options: readonly Option[]
  readonly order: readonly string[]
  readonly say: (order: readonly string[]) => void
}

/** Sắp xếp thứ tự: each line goes up or down. */
export function Ordering({ place: { id, disabled }, options, order, say }: Props) {
  const shown = order.length > 0 ? order : options.map((option) => option.id)
  const move = (from: number, to: number) => {
    const next = [...shown]
    next.splice(to, 0, ...next.splice(from, 1))
    say(next)
  }
  const textOf = (one: string) => options.find((option) => option.id === one)?.text ?? ''
  return (
    <ol className={styles['order']} aria-labelledby={`${id}-de`}>
      {shown.map((one, at) => (
        <li key={one}>
          <span>
            {at + 1}. {textOf(one)}
          </span>
          <span className={styles['moves']}>
            <button
              type="button"
              disabled={disabled || at === 0}
              onClick={() => move(at, at - 1)}
              aria-label={`Đưa lên: ${textOf(one)}`}
            >
              Lên
            </button>
            <button
              type="button"
              disabled={disabled || at === shown.length - 1}
              onClick={() => move(at, at + 1)}
              aria-label={`Đưa xuống: ${textOf(one)}`}
            >
              Xuống
            </button>
          </span>
        </li>
      ))}
      {order.length === 0 && (
        <li>
          <button type="button" disabled={disabled} onClick={() => say(shown)}>
            Giữ thứ tự này làm câu trả lời
          </button>
        </li>
      )}
    </ol>
  )
}
