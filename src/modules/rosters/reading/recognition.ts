import type { Encoding } from '#lib/legacy-text/detect.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Field } from './fields.ts'

/** Field → column, counted from 0. */
export type Columns = Partial<Record<Field, number>>

export type LayoutProblem = {
  readonly kind: 'two-columns' | 'no-heading' | 'missing-column'
  readonly says: string
  readonly field?: Field
}

export type SheetLayout = {
  readonly sheet: string
  /** First and last row of the headings, as the spreadsheet counts. */
  readonly headingRows: { readonly from: number; readonly to: number }
  readonly columns: Columns
  /** Every heading, read from the outermost to the column's own, whether it was understood or not. */
  readonly headings: readonly { readonly column: number; readonly text: string; readonly field?: Field }[]
  /** Where a person's unit stands; a section's name goes before the title's. */
  readonly unitFrom: 'column' | 'section' | 'title'
  /** Đơn vị named in the title block, when the sheet is the list of one unit. */
  readonly titleUnit?: string
  readonly agencyName?: string
  readonly asOf?: PlainDate
  readonly encoding: Encoding
  /** Encoding of columns that differ from the sheet's. */
  readonly columnEncodings: readonly Encoding[]
  readonly problems: readonly LayoutProblem[]
}

/** The top of a sheet as the file shows it, by which a person sees what each column is. */
export type SheetHead = {
  readonly sheet: string
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[]
}

export type Recognition = {
  readonly sheets: readonly SheetLayout[]
  /** Sheets without a list of people. */
  readonly skipped: readonly { readonly sheet: string; readonly says: string }[]
  readonly agencyName?: string
  readonly asOf?: PlainDate
  readonly encoding: Encoding
  readonly problems: readonly LayoutProblem[]
  readonly heads: readonly SheetHead[]
}

/** What the officer changed on the mapping page. A column of null is taken from its field. */
export type LayoutOverride = {
  readonly headingRows?: { readonly from: number; readonly to: number }
  readonly columns?: Partial<Record<Field, number | null>>
}
