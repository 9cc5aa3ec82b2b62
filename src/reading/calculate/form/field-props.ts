import type { SimpleField } from '../kit/field.ts'

/** One field on the page: `name` is where it stands ('setbacks.0.on'), `field` what it asks. */
export type InputProps<F extends SimpleField = SimpleField> = {
  readonly field: F
  readonly name: string
  readonly value: string
  readonly fault: string | undefined
  readonly onChange: (text: string) => void
  /** The reader has left the field: what he typed is tidied and, if it means nothing, said so. */
  readonly onLeave: () => void
}

export const helpId = (name: string) => `${name}-giup`
export const faultId = (name: string) => `${name}-loi`

/** What a screen reader is told with the field. */
export const described = ({ field, name, fault }: Pick<InputProps, 'field' | 'name' | 'fault'>) => ({
  'aria-invalid': fault ? true : undefined,
  'aria-describedby': [field.help && helpId(name), fault && faultId(name)].filter(Boolean).join(' ') || undefined,
})
