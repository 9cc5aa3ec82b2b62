import { type ChangeEvent, useLayoutEffect, useRef } from 'react'
import { Input, TextField as AriaTextField } from 'react-aria-components'
import css from './Field.module.css'
import { FieldFrame } from './FieldFrame.tsx'
import { ariaField, type FieldProps } from './fields.ts'
import { caretAfter, digitsOf, grouped } from './grouped.ts'

/** Whole đồng, separated as one types. */
export function MoneyField({ value, onChange, ...rest }: FieldProps<number | null>) {
  const input = useRef<HTMLInputElement>(null)
  const right = useRef<number | null>(null)
  const text = value === null ? '' : grouped(String(value))
  useLayoutEffect(() => {
    if (right.current === null || input.current === null) return
    const caret = caretAfter(text, right.current)
    input.current.setSelectionRange(caret, caret)
    right.current = null
  })

  const typed = ({ target }: ChangeEvent<HTMLInputElement>) => {
    right.current = target.value.slice(target.selectionEnd ?? 0).replace(/\D/g, '').length
    const digits = digitsOf(target.value).slice(0, 15)
    onChange(digits === '' ? null : Number(digits))
  }
  return (
    <AriaTextField {...ariaField(rest)} value={text} inputMode="numeric" autoComplete="off">
      <FieldFrame label={rest.label} help={rest.help} error={rest.error} required={rest.required ?? false}>
        <span className={css['box']}>
          <Input ref={input} className={`${css['input']} ${css['figures']}`} onChange={typed} />
          <span className={css['unit']}>đồng</span>
        </span>
      </FieldFrame>
    </AriaTextField>
  )
}
