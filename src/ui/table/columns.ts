import {
  type ColumnDef,
  createColumnHelper,
  createSortedRowModel,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'
import type { ReactNode } from 'react'

type Sortable = string | number | null | undefined

export type Column<Row> = {
  readonly id: string
  readonly heading: string
  readonly cell: (row: Row) => ReactNode
  /** Figures stand at the end. */
  readonly align?: 'start' | 'center' | 'end'
  /** By this value, here; `true`: by the server, through `onOrder`. */
  readonly sort?: true | ((row: Row) => Sortable)
  /** Least width in pixels. */
  readonly width?: number
  /** Long words may take several lines; otherwise a row is one line. */
  readonly wrap?: true
}

/** By which column, and whether from the end. In the address: 'name' or '-name'. */
export type Order = { readonly by: string; readonly down: boolean }

export const readOrder = (text: string | undefined): Order | null =>
  text ? { by: text.replace(/^-/, ''), down: text.startsWith('-') } : null

export const writeOrder = (order: Order | null) => (order === null ? null : `${order.down ? '-' : ''}${order.by}`)

const collator = new Intl.Collator('vi', { numeric: true })

/** Vietnamese order for words, nothing last. */
export function compare(a: Sortable, b: Sortable): number {
  if (a === b) return 0
  if (a === null || a === undefined) return 1
  if (b === null || b === undefined) return -1
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
}

export const features = tableFeatures({
  rowSortingFeature,
  rowSelectionFeature,
  sortedRowModel: createSortedRowModel(),
})

/** Our columns as TanStack Table wants them. */
export function definitions<Row extends object>(columns: readonly Column<Row>[]): ColumnDef<typeof features, Row>[] {
  const helper = createColumnHelper<typeof features, Row>()
  return columns.map(
    ({ id, sort }) =>
      helper.accessor((row) => (typeof sort === 'function' ? sort(row) : null), {
        id,
        enableSorting: sort !== undefined,
        sortDescFirst: false,
        sortFn: (a, b, column) => compare(a.getValue<Sortable>(column), b.getValue<Sortable>(column)),
      }) as ColumnDef<typeof features, Row>,
  )
}
