import { Chart } from '#ui/Chart.tsx'
import { useMemo } from 'react'
import type { Chart as Drawn } from '../bulletin/api.ts'
import { FigureLink } from './Figure.tsx'
import css from './statistics.module.css'

/** Charts, each with its table, each number with its people. */
export const FigureCharts = ({ charts }: { readonly charts: readonly Drawn[] }) => (
  <div className={css['charts']}>
    {charts.map((chart) => (
      <FigureChart key={chart.id} chart={chart} />
    ))}
  </div>
)

function FigureChart({ chart }: { readonly chart: Drawn }) {
  const { label, kind, labels, series, unit } = chart
  const data = useMemo(() => ({ kind, labels, series, unit }), [kind, labels, series, unit])
  const height = kind === 'pyramid' ? Math.max(260, 26 * labels.length + 70) : 260
  return <Chart label={label} data={data} height={height} table={<ChartTable chart={chart} />} />
}

const ChartTable = ({ chart: { label, head, labels, series, unit } }: { readonly chart: Drawn }) => (
  <div className={css['scroll']} role="region" aria-label={`Số liệu: ${label}`} tabIndex={0}>
    <table className={css['table']} aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className={css['first']}>
            {head}
          </th>
          {series.map(({ name }) => (
            <th key={name} scope="col">
              {name}
              {unit === '%' && ' (%)'}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {labels.map((text, at) => (
          <tr key={text}>
            <th scope="row" className={css['first']}>
              {text}
            </th>
            {series.map(({ name, values, questions }) => (
              <td key={name}>
                <Cell value={values[at] ?? 0} question={questions[at]} of={`${name}, ${text}`} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

type CellProps = {
  readonly value: number
  readonly question: Drawn['series'][number]['questions'][number] | undefined
  readonly of: string
}

const Cell = ({ value, question, of }: CellProps) => {
  const text = value.toLocaleString('vi-VN', { maximumFractionDigits: 2 })
  return question ? <FigureLink quiet question={question} value={value} of={of} text={text} /> : text
}
