import type { ReactNode } from 'react'
import css from '#ui/Field.module.css'
import { faultId, helpId } from './field-props.ts'

type Props = {
  readonly name: string
  readonly label: string
  readonly help?: string | undefined
  readonly optional?: boolean | undefined
  readonly fault?: string | undefined
  readonly children: ReactNode
}

/** Label above, help under it, the error under the field. */
export const Labelled = ({ name, label, help, optional, fault, children }: Props) => (
  <div className={css['field']} data-field={name} data-invalid={fault ? true : undefined}>
    <label className={css['label']} htmlFor={name}>
      {label}
      {optional && <span className={css['help']}> (nếu có)</span>}
    </label>
    {help && (
      <span className={css['help']} id={helpId(name)}>
        {help}
      </span>
    )}
    {children}
    {fault && (
      <span className={css['error']} id={faultId(name)}>
        {fault}
      </span>
    )}
  </div>
)
