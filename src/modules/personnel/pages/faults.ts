import type { FieldErrors } from 'react-hook-form'
import type { FieldFault } from '#ui/ErrorSummary.tsx'

/** Every fault of a form, nested fields by their whole name: 'identity.fullName'. */
export function faultsOf(errors: FieldErrors, labels: Readonly<Record<string, string>>): readonly FieldFault[] {
  return namesOf(errors).map(([name, message]) => ({
    name,
    says: labels[name] ? `${labels[name]}: ${message}` : message,
  }))
}

function namesOf(errors: object, within = ''): [name: string, message: string][] {
  return Object.entries(errors).flatMap(([key, error]) => {
    if (key === 'root' || typeof error !== 'object' || error === null) return []
    const name = within + key
    const { message } = error as { message?: unknown }
    return typeof message === 'string' ? [[name, message] as [string, string]] : namesOf(error as object, `${name}.`)
  })
}

/** The server's sentence, unless the faults below say it all already. */
export const summaryOf = (says: string | undefined, faults: readonly FieldFault[]) =>
  faults.length > 1 ? `Có ${faults.length} chỗ cần sửa` : says
