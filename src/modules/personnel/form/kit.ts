import type { Blank, FormItem } from '#documents/form.ts'
import type { Column } from '#documents/model.ts'
import { addDays, type PlainDate, viDate } from '#lib/date.ts'

export const day = (date: PlainDate | null | undefined) => (date ? viDate(date) : null)

/** '03/2012' */
export const month = (date: PlainDate | null | undefined) => (date ? viDate(date).slice(3) : '')

/** '03/2012 – 08/2015': facts end before their `until`. */
export const months = (from: PlainDate | null | undefined, last: PlainDate | null | undefined, open = '') =>
  [month(from), last ? month(last) : open].filter(Boolean).join(' – ')

export const lastDay = (until: PlainDate | null) => until && addDays(until, -1)

/** The words there are, one after another; null when there is none. */
export const words = (parts: readonly (string | number | null | undefined | false)[], between = ', ') =>
  parts.filter((part) => part !== null && part !== undefined && part !== false && part !== '').join(between) || null

export const blank = (label: string, value: string | null | undefined): Blank => ({ label, value: value || null })

export const item = (number: string, ...blanks: Blank[]): FormItem => ({ number, blanks })

type Head = readonly [heading: string, width: number, align?: Column['align']]

/** A table with at least one line to write on. */
export const table = (
  number: string,
  title: string,
  heads: readonly Head[],
  rows: readonly (readonly (string | null)[])[],
): FormItem => ({
  number,
  title,
  columns: heads.map(([heading, width, align = 'left']) => ({ heading, width, align })),
  rows: rows.length > 0 ? rows.map((row) => row.map((cell) => cell ?? '')) : [heads.map(() => '')],
})
