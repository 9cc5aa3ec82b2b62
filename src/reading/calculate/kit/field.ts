/** One row of a field that repeats, as typed. */
export type Row = Readonly<Record<string, string>>

/** What stands in the form, as typed: text by field name, or rows. A box that is ticked holds '1'. */
export type Values = Readonly<Record<string, string | readonly Row[]>>

export type Option = readonly [value: string, words: string]

type Common = {
  readonly name: string
  readonly label: string
  readonly help?: string
  readonly unit?: string
  readonly optional?: boolean
  /** Asked only then; what is not asked is not read. */
  readonly when?: (values: Values) => boolean
}

type Range = { readonly min?: number; readonly max?: number }

/** A field of one value. What is typed into `private` ones never gets into a link. */
export type SimpleField = Common &
  (
    | { readonly kind: 'date' | 'month' | 'time' | 'money' | 'check' | 'rank' | 'private' }
    | ({ readonly kind: 'whole' | 'decimal' } & Range)
    | { readonly kind: 'choice'; readonly options: readonly Option[]; readonly look?: 'list' }
  )

export type RowsField = Common & {
  readonly kind: 'rows'
  readonly fields: readonly SimpleField[]
  /** 'Thêm sự việc', 'Sự việc' */
  readonly add: string
  readonly one: string
}

/** A list pasted from a spreadsheet: the first column names, the rest are numbers. */
export type PastedField = Common & { readonly kind: 'pasted'; readonly nameless: string }

export type Field = SimpleField | RowsField | PastedField

export const textOf = (values: Values, name: string): string => {
  const value = values[name]
  return typeof value === 'string' ? value : ''
}

export const rowsOf = (values: Values, name: string): readonly Row[] => {
  const value = values[name]
  return typeof value === 'object' ? value : []
}

/** Asked only when another field holds one of these. */
export const whenIs =
  (name: string, ...among: readonly string[]) =>
  (values: Values): boolean =>
    among.includes(textOf(values, name))

export const asked = <F extends Field>(fields: readonly F[], values: Values): readonly F[] =>
  fields.filter(({ when }) => when === undefined || when(values))
