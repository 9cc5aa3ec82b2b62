import { lazy, Suspense } from 'react'
import { CheckInput } from './CheckInput.tsx'
import { ChoiceInput } from './ChoiceInput.tsx'
import type { InputProps } from './field-props.ts'
import { TextInput } from './TextInput.tsx'

/** Brings the table of ranks with it: only where it is asked for. */
const RankInput = lazy(() => import('./RankInput.tsx'))

export function SimpleInput(props: InputProps) {
  const { field } = props
  if (field.kind === 'choice') return <ChoiceInput {...props} field={field} />
  if (field.kind === 'check') return <CheckInput {...props} />
  if (field.kind !== 'rank') return <TextInput {...props} />
  return (
    <Suspense fallback={<TextInput {...props} />}>
      <RankInput {...props} />
    </Suspense>
  )
}
