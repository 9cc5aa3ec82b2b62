import type { FieldValues } from 'react-hook-form'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { Versions } from '#ui/Versions.tsx'
import type { Sent } from './useForm.ts'

type Props<Form extends FieldValues> = { readonly sent: Sent<Form>; readonly labels: Readonly<Record<string, string>> }

/** Above a form: its faults summed, or both versions. */
export function Faults<Form extends FieldValues>({ sent: { form, versions }, labels }: Props<Form>) {
  const { errors } = form.formState
  if (versions) return <Versions says={errors.root?.message ?? ''} {...versions} />
  const faults = Object.entries(errors).flatMap(([name, error]) => {
    const message = name === 'root' ? undefined : (error as { message?: unknown }).message
    return typeof message === 'string' ? [{ name, says: labels[name] ? `${labels[name]}: ${message}` : message }] : []
  })
  const says = faults.length > 0 ? `Có ${faults.length} chỗ cần sửa` : errors.root?.message
  return <ErrorSummary says={says} faults={faults} />
}
