import { useId, useState } from 'react'
import { type PlainDate, viDate } from '#lib/date.ts'
import { typedDay, withStrokes } from '../words/typed-day.ts'
import css from './DayInput.module.css'

type Props = {
  readonly label: string
  readonly value: PlainDate | null
  readonly onChange: (day: PlainDate | null) => void
  readonly help?: string
  readonly error?: string | undefined
  /** Label and box on one line. */
  readonly inline?: boolean
}

/** A day, typed without strokes: 02091990. */
export function DayInput({ label, value, onChange, help, error, inline = false }: Props) {
  const id = useId()
  const [text, setText] = useState(value === null ? '' : viDate(value))
  const [isWrong, setWrong] = useState(false)
  const [shown, setShown] = useState(value)
  if (value !== shown) {
    setShown(value)
    setText(value === null ? '' : viDate(value))
    setWrong(false)
  }
  const take = (typed: string) => {
    const next = typed.length > text.length ? withStrokes(typed) : typed
    setText(next)
    const day = typedDay(next)
    if (day !== undefined) setWrong(false)
    if (day !== undefined && day !== value) onChange(day)
  }
  const leave = () => {
    if (text.trim() === '') onChange(null)
    else setWrong(typedDay(text) === undefined)
  }
  const says = isWrong ? `“${text}” không phải là một ngày. Gõ liền 8 chữ số, ví dụ 02091990.` : error
  return (
    <div className={css['field']} data-inline={inline || undefined}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={css['input']}
        inputMode="numeric"
        autoComplete="off"
        placeholder="ngày/tháng/năm"
        value={text}
        aria-invalid={says !== undefined}
        aria-describedby={`${id}-help`}
        onChange={(event) => take(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={leave}
        onKeyDown={(event) => event.key === 'Enter' && leave()}
      />
      <span id={`${id}-help`} className={says === undefined ? css['help'] : css['error']}>
        {says ?? help}
      </span>
    </div>
  )
}
