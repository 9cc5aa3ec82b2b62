import type { ReactNode } from 'react'
import { type Control, type FieldPath, type FieldValues, type UseFormSetError, useController } from 'react-hook-form'
import { ApiError } from './api.ts'
import css from './Field.module.css'

/** What every field takes. */
export type FieldProps<Value> = {
  readonly label: string
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly onBlur?: () => void
  readonly name?: string
  readonly help?: ReactNode
  readonly error?: string | undefined
  readonly required?: boolean
  readonly disabled?: boolean
}

type Common = Pick<FieldProps<unknown>, 'name' | 'error' | 'required' | 'disabled' | 'onBlur'>

/** The same, as react-aria wants it; `data-field` is where the error summary sends the focus. */
export const ariaField = ({ name, error, required, disabled, onBlur }: Common) => ({
  className: css['field'] ?? '',
  isInvalid: Boolean(error),
  isRequired: required ?? false,
  isDisabled: disabled ?? false,
  validationBehavior: 'aria' as const,
  ...(name === undefined ? {} : { name, 'data-field': name }),
  ...(onBlur && { onBlur }),
})

/** `<TextField label="Họ và tên" {...useField(control, 'name')} />` */
export function useField<Form extends FieldValues, Name extends FieldPath<Form>>(control: Control<Form>, name: Name) {
  const { field, fieldState } = useController({ control, name })
  const { value, onChange, onBlur } = field
  return { name, value, onChange, onBlur, error: fieldState.error?.message }
}

/** Put the server's words under the fields they belong to; the rest is for the error summary. */
export function applyRefusal<Form extends FieldValues>(error: unknown, setError: UseFormSetError<Form>) {
  if (!(error instanceof ApiError)) throw error
  for (const [name, message] of Object.entries(error.fields)) setError(name as FieldPath<Form>, { message })
  setError('root', { message: error.says })
}
