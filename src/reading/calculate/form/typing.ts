import { type ChangeEvent, useLayoutEffect, useRef } from 'react'
import { caretAfter, digitsOf, grouped } from '#ui/grouped.ts'
import { withStrokes } from '../../words/typed-day.ts'
import type { InputProps } from './field-props.ts'

/** Money is separated as it is typed; strokes are put into a day. */
export function useTyping({ field, value, onChange }: InputProps) {
  const ref = useRef<HTMLInputElement>(null)
  const right = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (right.current === null || ref.current === null) return
    const caret = caretAfter(value, right.current)
    ref.current.setSelectionRange(caret, caret)
    right.current = null
  })
  const typed = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const { value: text, selectionEnd } = target
    if (field.kind === 'date') return onChange(text.length > value.length ? withStrokes(text) : text)
    if (field.kind !== 'money') return onChange(text)
    right.current = text.slice(selectionEnd ?? 0).replace(/\D/g, '').length
    onChange(/\d/.test(text) ? grouped(digitsOf(text).slice(0, 15)) : '')
  }
  return { ref, onChange: typed }
}
