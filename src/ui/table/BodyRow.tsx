import type { MouseEvent } from 'react'
import { Link } from '../Link.tsx'
import type { Column } from './columns.ts'
import css from './Table.module.css'
import type { Rows } from './useRows.ts'

export type RowWays<Row> = {
  /** The row leads to this page. */
  readonly href?: ((row: Row) => string) | undefined
  /** The row opens its details beside the list. */
  readonly onOpen?: ((row: Row) => void) | undefined
  readonly opened?: string | null | undefined
  readonly rowName?: ((row: Row) => string) | undefined
}

type Props<Row extends object> = RowWays<Row> & {
  readonly row: ReturnType<Rows<Row>['getRowModel']>['rows'][number]
  readonly index: number
  readonly columns: readonly Column<Row>[]
  readonly selects: boolean
  /** Tells the window how high the row came out. */
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined
}

export function BodyRow<Row extends object>(props: Props<Row>) {
  const { row, index, columns, selects, measure, href, onOpen, opened, rowName } = props
  const open = (event: MouseEvent<HTMLElement>) => {
    if ((event.target as HTMLElement).closest('a, button, input, label') || getSelection()?.toString()) return
    if (onOpen) onOpen(row.original)
    else event.currentTarget.querySelector<HTMLElement>('[data-opens]')?.click()
  }
  const selected = row.getIsSelected()
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={selects ? selected : undefined}
      data-opened={opened === row.id || undefined}
      data-leads={Boolean(href ?? onOpen) || undefined}
      onClick={open}
    >
      {selects && (
        <td className={css['check']}>
          <label>
            <input
              type="checkbox"
              aria-label={`Chọn ${rowName?.(row.original) ?? 'dòng này'}`}
              checked={selected}
              onChange={row.getToggleSelectedHandler()}
            />
          </label>
        </td>
      )}
      {columns.map(({ id, cell, align = 'start', wrap }, at) => (
        <td key={id} data-align={align} data-wrap={wrap}>
          {at === 0 ? (
            <Opener row={row.original} href={href} onOpen={onOpen} words={cell(row.original)} />
          ) : (
            cell(row.original)
          )}
        </td>
      ))}
    </tr>
  )
}

type OpenerProps<Row> = Pick<RowWays<Row>, 'href' | 'onOpen'> & { readonly row: Row; readonly words: React.ReactNode }

/** The first cell is what the keyboard and the screen reader open the row by. */
function Opener<Row>({ row, href, onOpen, words }: OpenerProps<Row>) {
  if (href)
    return (
      <Link to={href(row)} className={css['opener'] ?? ''} data-opens="">
        {words}
      </Link>
    )
  if (!onOpen) return words
  return (
    <button type="button" className={css['opener']} data-opens="" onClick={() => onOpen(row)}>
      {words}
    </button>
  )
}
