import { Select } from '#ui/Select.tsx'
import { type Field, fieldLabels } from '../reading/fields.ts'
import { type Claims, clashesOf, columnName, type SheetLayout } from './mapping.ts'
import css from './picture.module.css'
import type { Rows } from './SheetForm.tsx'

type Props = {
  readonly layout: Pick<SheetLayout, 'headings'>
  readonly span: { readonly from: number; readonly to: number }
  readonly rows: Rows
  readonly claims: Claims
  /** Absent: to look at only. */
  readonly onClaims?: ((claims: Claims) => void) | undefined
}

/** The head of a sheet as the file shows it, and above each column what it is read as. */
export function SheetPicture({ layout, span, rows, claims, onClaims }: Props) {
  const width = Math.max(
    0,
    ...rows.map(({ cells }) => cells.findLastIndex(Boolean) + 1),
    ...layout.headings.map(({ column }) => column + 1),
  )
  const columns = Array.from({ length: width }, (_, column) => column)
  return (
    <div className={css['picture']} role="region" aria-label="Phần đầu của trang" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">Dòng</span>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                <ReadAs column={column} claims={claims} onClaims={onClaims} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, cells }) => (
            <PictureRow
              key={row}
              row={row}
              cells={cells}
              width={width}
              kind={row < span.from ? 'title' : row <= span.to ? 'heading' : 'person'}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type ReadAsProps = Pick<Props, 'claims' | 'onClaims'> & { readonly column: number }

const none = '-'
const options = [
  { id: none, label: 'Không dùng' },
  ...Object.entries(fieldLabels).map(([id, label]) => ({ id, label })),
]

function ReadAs({ column, claims, onClaims }: ReadAsProps) {
  const field = claims[column]
  const label = `Cột ${columnName(column)}`
  if (!onClaims)
    return (
      <>
        {label}
        <span className={css['readAs']}>{field ? fieldLabels[field] : 'không dùng'}</span>
      </>
    )
  const choose = (to: string | null) => {
    const { [column]: _old, ...others } = claims
    onClaims(to === none || to === null ? others : { ...others, [column]: to as Field })
  }
  const isDoubled = field !== undefined && clashesOf(claims).has(field)
  return (
    <Select
      label={label}
      value={field ?? none}
      onChange={choose}
      options={options}
      error={isDoubled ? 'Hai cột cùng trường này' : undefined}
    />
  )
}

type RowProps = {
  readonly row: number
  readonly cells: readonly string[]
  readonly width: number
  readonly kind: 'title' | 'heading' | 'person'
}

/** Words of a title or a heading run on over the blank cells at their right, as they do in the spreadsheet. */
function PictureRow({ row, cells, width, kind }: RowProps) {
  const all = Array.from({ length: width }, (_, column) => cells[column] ?? '')
  const starts =
    kind === 'person'
      ? all.map((_, column) => column)
      : all.flatMap((text, column) => (text || column === 0 || column <= all.findIndex(Boolean) ? [column] : []))
  return (
    <tr data-kind={kind}>
      <th scope="row">{row}</th>
      {starts.map((column, at) => (
        <td key={column} colSpan={(starts[at + 1] ?? width) - column}>
          {all[column]}
        </td>
      ))}
    </tr>
  )
}
