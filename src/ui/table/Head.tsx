import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import type { Column } from './columns.ts'
import css from './Table.module.css'
import type { Rows } from './useRows.ts'

type Props<Row extends object> = {
  readonly table: Rows<Row>
  readonly columns: readonly Column<Row>[]
  readonly selects: boolean
}

export function Head<Row extends object>({ table, columns, selects }: Props<Row>) {
  return (
    <thead className={css['head']}>
      <tr aria-rowindex={1}>
        {selects && (
          <th className={css['check']} scope="col">
            <label>
              <input
                type="checkbox"
                aria-label="Chọn tất cả"
                checked={table.getIsAllRowsSelected()}
                ref={(box) => {
                  if (box) box.indeterminate = table.getIsSomeRowsSelected() && !table.getIsAllRowsSelected()
                }}
                onChange={() => table.toggleAllRowsSelected()}
              />
            </label>
          </th>
        )}
        {columns.map((column) => (
          <Heading key={column.id} table={table} column={column} />
        ))}
      </tr>
    </thead>
  )
}

const words = { asc: 'ascending', desc: 'descending' } as const

function Heading<Row extends object>({ table, column }: { readonly table: Rows<Row>; readonly column: Column<Row> }) {
  const { id, heading, align = 'start', sort, width } = column
  const sorted = table.getColumn(id)?.getIsSorted() || undefined
  const Arrow = sorted === 'asc' ? ArrowUp : sorted === 'desc' ? ArrowDown : ChevronsUpDown
  return (
    <th scope="col" data-align={align} aria-sort={sorted && words[sorted]} style={{ minWidth: width }}>
      {sort === undefined ? (
        heading
      ) : (
        <button type="button" className={css['sort']} onClick={() => table.getColumn(id)?.toggleSorting()}>
          {heading}
          <Arrow size={13} aria-hidden />
        </button>
      )}
    </th>
  )
}
