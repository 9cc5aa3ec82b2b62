import { pairWords } from '../../words/pair.ts'
import { scalarWords } from '../../words/scalar.ts'
import { wordOf } from '../../words/value-words.ts'
import css from './ValueOf.module.css'

type Props = { readonly label: string; readonly value: unknown; readonly name?: string }

/** A value of law as it is read: a figure, a list of figures, or a table. */
export function ValueOf({ label, value, name = '' }: Props) {
  if (value === null || value === undefined) return <>{name === '' ? 'không ghi quy định' : '–'}</>
  if (Array.isArray(value)) return <Several label={label} values={value} name={name} />
  if (typeof value !== 'object') return <>{scalarWords(label, value, name)}</>
  const rows = Object.entries(value).filter(([key]) => !unsaid.has(key))
  const columns = sameColumns(rows.map(([, inner]) => inner))
  if (columns) return <Grid label={label} rows={rows as Rows} columns={columns} name={name} />
  return (
    <dl className={css['pairs']}>
      {rows.map(([key, inner]) => (
        <div key={key} data-tall={(typeof inner === 'object' && inner !== null) || undefined}>
          <dt>{wordOf(key, label)}</dt>
          <dd>
            <ValueOf label={label} value={inner} name={key} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Said beside the value already. */
const unsaid = new Set(['sure', 'label', 'group'])

type Rows = readonly (readonly [string, Readonly<Record<string, unknown>>])[]

/** Members that are all small tables with the same members read best as one. */
function sameColumns(inner: readonly unknown[]): readonly string[] | undefined {
  if (inner.length < 2 || !inner.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one)))
    return undefined
  const [first, ...others] = inner.map((one) => Object.keys(one as object))
  const isFlat = inner.every((one) =>
    Object.values(one as object).every((cell) => typeof cell !== 'object' || cell === null),
  )
  return isFlat && others.every((keys) => keys.join() === first!.join()) ? first : undefined
}

type GridProps = {
  readonly label: string
  readonly rows: Rows
  readonly columns: readonly string[]
  readonly name: string
}

const Grid = ({ label, rows, columns, name }: GridProps) => (
  <div className={css['scroll']} tabIndex={0} role="region" aria-label={label}>
    <table className={css['grid']}>
      <thead>
        <tr>
          <td />
          {columns.map((key) => (
            <th key={key} scope="col">
              {wordOf(key, label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([key, cells]) => (
          <tr key={key}>
            <th scope="row">{wordOf(key, label)}</th>
            {columns.map((column) => (
              <td key={column}>{scalarWords(label, cells[column], name || column) ?? '–'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

function Several({
  label,
  values,
  name,
}: {
  readonly label: string
  readonly values: readonly unknown[]
  readonly name: string
}) {
  if (values.every((one) => typeof one !== 'object')) {
    const pair = pairWords(label, values)
    if (pair !== undefined) return <>{pair}</>
    const isFigures = values.every((one) => typeof one === 'number' || /^[\d.]+$/.test(String(one)))
    return <>{values.map((one) => scalarWords(label, one, name)).join(isFigures ? ' · ' : '; ')}</>
  }
  return (
    <ol className={css['several']}>
      {values.map((one, at) => (
        <li key={at}>
          <ValueOf label={label} value={one} name={name} />
        </li>
      ))}
    </ol>
  )
}
