import { type PlainDate, viDate } from '#lib/date.ts'
import type { Field, Group } from './spec.ts'

export type Value = string | number | null
export type Values = Readonly<Record<string, Value>>

/** One field as it is read: 'Thạc sĩ', '20/12/2016', '160 cm'. */
export function fieldWords(field: Field, value: Value | undefined): string {
  if (value === null || value === undefined || value === '') return ''
  if (field.kind === 'choice') return field.names[value] ?? String(value)
  if (field.kind === 'day') return viDate(value as PlainDate)
  return field.kind === 'number' && field.unit ? `${value} ${field.unit}` : String(value)
}

/** The whole entry in one line. */
export const entryWords = ({ fields }: Group, values: Values): string =>
  fields
    .map((field) => fieldWords(field, values[field.name]))
    .filter(Boolean)
    .join(', ')
