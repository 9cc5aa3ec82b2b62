import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import css from './Field.module.css'
import type { FieldProps } from './fields.ts'

type Props = Pick<FieldProps<unknown>, 'label' | 'help' | 'error' | 'required'> & { readonly children: ReactNode }

/** Label above, help under the label, the error under the field. */
export function FieldFrame({ label, help, error, required, children }: Props) {
  return (
    <>
      <Label className={css['label'] ?? ''}>
        {label}
        {required && (
          <span className={css['star']} aria-hidden>
            {' *'}
          </span>
        )}
      </Label>
      {help && (
        <Text slot="description" className={css['help'] ?? ''}>
          {help}
        </Text>
      )}
      {children}
      <FieldError className={css['error'] ?? ''}>{error}</FieldError>
    </>
  )
}
