import type { PlainDate } from '#lib/date.ts'

/** What a cell shows (`text`), and what the spreadsheet holds behind it. A blank cell is null. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly number: number }
  | { readonly kind: 'date'; readonly text: string; readonly date: PlainDate }
  /** A formula that was never computed, or whose result is an error. */
  | { readonly kind: 'broken'; readonly text: string }

/** `number` counts rows as the spreadsheet does, from 1. */
export type Row = { readonly number: number; readonly cells: readonly (Cell | null)[] }

export type Sheet = { readonly name: string; readonly rows: readonly Row[] }

/** `fonts`: the fonts that the file names; they tell old encodings apart. */
export type Workbook = { readonly sheets: readonly Sheet[]; readonly fonts: readonly string[] }
