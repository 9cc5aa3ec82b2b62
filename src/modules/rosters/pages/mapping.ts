import type { EditMapping, Recognition } from '../api.ts'
import type { Field } from '../reading/fields.ts'

export type SheetLayout = Recognition['sheets'][number]
type Layout = EditMapping['sheets'][string]

/** Column, counted from 0 → the field it is read as. */
export type Claims = Readonly<Record<number, Field>>

/** What each column is read as; a column that only resembles a field another has claims it too, until one is chosen. */
export function claimsOf({ columns, headings, problems }: SheetLayout): Claims {
  const doubled = new Set(problems.flatMap(({ kind, field }) => (kind === 'two-columns' && field ? [field] : [])))
  const alike = headings.flatMap(({ column, field }) => (field && doubled.has(field) ? [[column, field] as const] : []))
  const read = Object.entries(columns).map(([field, column]) => [column, field as Field] as const)
  return Object.fromEntries([...alike, ...read])
}

/** Fields that more than one column claims. */
export function clashesOf(claims: Claims): ReadonlySet<Field> {
  const fields = Object.values(claims)
  return new Set(fields.filter((field, at) => fields.indexOf(field) !== at))
}

/** The whole of it, so that nothing recognised comes back by itself: a field without a column is taken away. */
export function columnsFor(claims: Claims, { columns, headings }: SheetLayout): NonNullable<Layout['columns']> {
  const known = [...Object.keys(columns), ...headings.flatMap(({ field }) => field ?? [])]
  const none = Object.fromEntries(known.map((field) => [field, null]))
  return { ...none, ...Object.fromEntries(Object.entries(claims).map(([column, field]) => [field, Number(column)])) }
}

/** Other sheets whose headings are the very same. */
export function alike({ sheets }: Recognition, { sheet, headings }: SheetLayout): readonly string[] {
  const print = (of: SheetLayout['headings']) => JSON.stringify(of.map(({ column, text }) => [column, text]))
  return sheets
    .filter((other) => other.sheet !== sheet && print(other.headings) === print(headings))
    .map((other) => other.sheet)
}

/** 0 → 'A', 26 → 'AA', as the spreadsheet names them. */
export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
