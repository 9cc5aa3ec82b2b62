import { number } from '#ui/format.ts'
import { FigureLink } from './Figure.tsx'
import { percentOf } from './own-table.ts'
import type { Question } from './question.ts'
import css from './statistics.module.css'
import type { OwnTable, Side } from './wire.ts'

type Props = {
  readonly label: string
  readonly table: OwnTable
  readonly rowHeads: readonly string[]
  readonly percent: boolean
  /** The question of a cell; null for a side is its total. */
  readonly questionOf: (row: Side | null, column: Side | null) => Question
}

/** Rows by columns with their totals; every cell opens its people. */
export function CrossTable({ label, table, rowHeads, percent, questionOf }: Props) {
  const { rows, columns, cells, rowTotals, columnTotals, total } = table
  const shown = (value: number) => (percent ? `${percentOf(value, total)} %` : number(value))
  const words = (side: Side | null) => side?.labels.join(', ') ?? 'tổng số'
  const cell = (value: number, row: Side | null, column: Side | null) => (
    <FigureLink
      quiet
      value={value}
      text={shown(value)}
      of={`${words(row)}, ${words(column)}`}
      question={questionOf(row, column)}
    />
  )
  return (
    <div className={`${css['scroll']} ${css['tall']}`} role="region" aria-label={label} tabIndex={0}>
      <table className={css['table']} aria-label={label}>
        <thead>
          <tr>
            {rowHeads.map((head, at) => (
              <th key={head} scope="col" className={at === 0 ? css['first'] : undefined}>
                {head}
              </th>
            ))}
            {columns.map((column) => (
              <th key={column.codes.join()} scope="col">
                {column.labels.join(', ')}
              </th>
            ))}
            <th scope="col">Tổng số</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.codes.join()}>
              {row.labels.map((text, index) => (
                <th key={index} scope="row" className={index === 0 ? css['first'] : undefined}>
                  {text}
                </th>
              ))}
              {columns.map((column, index) => (
                <td key={column.codes.join()}>{cell(cells[at]?.[index] ?? 0, row, column)}</td>
              ))}
              <td>{cell(rowTotals[at] ?? 0, row, null)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            {rowHeads.map((head, index) => (
              <th key={head} scope="row" className={index === 0 ? css['first'] : undefined}>
                {index === 0 ? 'Tổng số' : ''}
              </th>
            ))}
            {columns.map((column, index) => (
              <td key={column.codes.join()}>{cell(columnTotals[index] ?? 0, null, column)}</td>
            ))}
            <td>{cell(total, null, null)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
