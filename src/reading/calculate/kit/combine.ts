import type { Read } from './read.ts'
import type { Field, Values } from './field.ts'

/** The same fields, asked only when this also holds. */
export const only = <F extends Field>(when: (values: Values) => boolean, fields: readonly F[]): readonly F[] =>
  fields.map((field) => ({ ...field, when: (values: Values) => when(values) && (field.when?.(values) ?? true) }))

/** A field of a row that is at fault, for an error that belongs to it. */
export const faultsOf = (name: string, rows: readonly Read[], check: (row: Read) => Readonly<Record<string, string>>) =>
  Object.fromEntries(
    rows.flatMap((row, at) =>
      Object.entries(check(row)).map(([field, says]) => [`${name}.${at}.${field}`, says] as const),
    ),
  )
