import { type ReactNode, useRef } from 'react'
import { Empty } from './Empty.tsx'
import { BodyRow, type RowWays } from './table/BodyRow.tsx'
import type { Column, Order } from './table/columns.ts'
import { Head } from './table/Head.tsx'
import { SelectionBar } from './table/SelectionBar.tsx'
import css from './table/Table.module.css'
import { useRows } from './table/useRows.ts'
import { useArrows, useWindow } from './table/useWindow.ts'

export { type Column, type Order, readOrder, writeOrder } from './table/columns.ts'

type Props<Row extends object> = RowWays<Row> & {
  /** What the table lists, for those who hear it. */
  readonly label: string
  readonly rows: readonly Row[]
  /** Keep it the same array between renders: at the top of the file, or by useMemo. */
  readonly columns: readonly Column<Row>[]
  readonly rowId?: (row: Row) => string
  /** Order kept elsewhere (address, server); without it the table orders its rows itself. */
  readonly order?: Order | null
  readonly onOrder?: (order: Order | null) => void
  /** The acts on chosen rows; rows can be chosen only when there are some. */
  readonly renderActs?: (chosen: readonly Row[], clear: () => void) => ReactNode
  /** What a row is, in the bar of acts: 'người', 'quyết định'. */
  readonly noun?: string
  /** What belongs here and how to begin. */
  readonly empty: ReactNode
  readonly foot?: ReactNode
}

const ownId = (row: object) => String((row as { id: unknown }).id)

export function Table<Row extends object>(props: Props<Row>) {
  const { label, rows, columns, rowId = ownId, order, onOrder, renderActs, noun = 'dòng', empty, foot, ...ways } = props
  const box = useRef<HTMLDivElement>(null)
  const table = useRows({ rows, columns, rowId, order, onOrder })
  const drawn = table.getRowModel().rows
  const { indexes, above, below, virtual, measure } = useWindow(drawn.length, box)
  const onKeyDown = useArrows(drawn.length, (index) => virtual.scrollToIndex(index))
  const chosen = table.getSelectedRowModel().rows.map((row) => row.original)
  const clear = () => table.resetRowSelection(true)
  const selects = renderActs !== undefined

  if (rows.length === 0)
    return <div className={css['box']}>{typeof empty === 'string' ? <Empty title={empty} /> : empty}</div>
  return (
    <div className={css['whole']}>
      {renderActs && chosen.length > 0 && (
        <SelectionBar count={chosen.length} noun={noun} onClear={clear}>
          {renderActs(chosen, clear)}
        </SelectionBar>
      )}
      <div ref={box} className={css['box']} role="region" aria-label={label} tabIndex={0}>
        <table
          className={css['table']}
          aria-label={label}
          aria-rowcount={drawn.length + 1}
          data-selects={selects || undefined}
        >
          <Head table={table} columns={columns} selects={selects} />
          <tbody onKeyDown={onKeyDown}>
            <Gap height={above} />
            {indexes.map((index) => (
              <BodyRow
                key={drawn[index]!.id}
                row={drawn[index]!}
                index={index}
                columns={columns}
                selects={selects}
                measure={measure}
                {...ways}
              />
            ))}
            <Gap height={below} />
          </tbody>
          {foot && <tfoot>{foot}</tfoot>}
        </table>
      </div>
    </div>
  )
}

const Gap = ({ height }: { readonly height: number }) =>
  height > 0 ? (
    <tr aria-hidden className={css['gap']}>
      <td style={{ height }} />
    </tr>
  ) : null
