import { number } from '#ui/format.ts'
import { FigureLink } from './Figure.tsx'
import css from './statistics.module.css'
import type { OfficialForm } from './wire.ts'

/** The form in its layout: headings of several levels that stay in sight, every cell open. */
export const FormTable = ({ form: { title, head, rows } }: { readonly form: OfficialForm }) => (
  <div className={`${css['scroll']} ${css['tall']}`} role="region" aria-label={title} tabIndex={0}>
    <table className={css['table']} aria-label={title}>
      <thead>
        {head.map((cells, level) => (
          <tr key={level}>
            {cells.map(({ text, colSpan, rowSpan }, at) => (
              <th
                key={at}
                scope={colSpan > 1 ? 'colgroup' : 'col'}
                colSpan={colSpan}
                rowSpan={rowSpan}
                className={level === 0 && at === 0 ? css['first'] : undefined}
              >
                {text}
              </th>
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {rows.map(({ label, cells, strong }, at) => (
          <tr key={at} className={strong ? css['sum'] : undefined}>
            <th scope="row" className={css['first']}>
              {label}
            </th>
            {cells.map(({ value, question }, index) => (
              <td key={index}>
                {question && value !== null ? (
                  <FigureLink quiet question={question} value={value} of={label} />
                ) : (
                  value !== null && number(value)
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
