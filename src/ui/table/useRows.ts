import { type SortingState, useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import { type Column, definitions, features, type Order } from './columns.ts'

type Given<Row> = {
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly rowId: (row: Row) => string
  readonly order: Order | null | undefined
  readonly onOrder: ((order: Order | null) => void) | undefined
}

/** Order and selection of rows. With `onOrder` the caller orders (server, address); otherwise it is done here. */
export function useRows<Row extends object>({ rows, columns, rowId, order, onOrder }: Given<Row>) {
  const columnDefs = useMemo(() => definitions(columns), [columns])
  const sorting: SortingState = order ? [{ id: order.by, desc: order.down }] : []
  return useTable({
    features,
    columns: columnDefs,
    data: rows,
    getRowId: rowId,
    enableMultiSort: false,
    ...(onOrder && {
      manualSorting: true,
      state: { sorting },
      onSortingChange: (update: SortingState | ((old: SortingState) => SortingState)) => {
        const [first] = typeof update === 'function' ? update(sorting) : update
        onOrder(first ? { by: first.id, down: first.desc } : null)
      },
    }),
  })
}

export type Rows<Row extends object> = ReturnType<typeof useRows<Row>>
