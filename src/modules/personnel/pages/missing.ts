import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'

const isEmpty = (value: unknown) =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '')

/** Puts a word under each field that must not stay empty; true when there is one. What is filled in, the server judges. */
export function markMissing<Form extends FieldValues>(
  form: UseFormReturn<Form>,
  required: readonly Path<Form>[],
): boolean {
  const missing = required.filter((name) => isEmpty(form.getValues(name)))
  for (const name of missing) form.setError(name, { message: 'chưa có' })
  if (missing.length > 0) form.setError('root', { message: `Còn ${missing.length} ô chưa điền` })
  return missing.length > 0
}
