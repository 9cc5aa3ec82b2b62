import { useEffect, useRef, useState } from 'react'
import type { PlainDate } from '#lib/date.ts'
import { span } from './format.ts'
import { type Axis, axisOf, type Lane, placeOf, type Segment } from './timeline.ts'
import css from './Timeline.module.css'

type Props = { readonly label: string; readonly lanes: readonly Lane[]; readonly today: PlainDate }

export type { Lane, Segment } from './timeline.ts'

/** Career, pay, units over the years; the same as a table for those who read it. */
export function Timeline({ label, lanes, today }: Props) {
  const [narrow] = useState(() => matchMedia('(max-width: 719px)').matches)
  const axis = axisOf(lanes, today, narrow ? 420 : 900)
  const chart = useRef<HTMLDivElement>(null)
  useEffect(() => chart.current?.scrollTo({ left: chart.current.scrollWidth }), [])
  return (
    <figure className={css['timeline']} aria-label={label}>
      <div ref={chart} className={css['chart']} aria-hidden>
        {lanes.map((lane) => (
          <LaneRow key={lane.label} lane={lane} axis={axis} today={today} />
        ))}
        <Years axis={axis} />
      </div>
      <details className={css['table']}>
        <summary>Xem dạng bảng</summary>
        <LaneTable lanes={lanes} label={label} />
      </details>
    </figure>
  )
}

type RowProps = { readonly lane: Lane; readonly axis: Axis; readonly today: PlainDate }

function LaneRow({ lane, axis, today }: RowProps) {
  return (
    <>
      <div className={css['lane']}>{lane.label}</div>
      <div className={css['track']}>
        {lane.segments.map((segment) => (
          <Bar key={segment.from + segment.label} segment={segment} axis={axis} />
        ))}
        <i className={css['today']} style={{ left: `${placeOf(today, axis)}%` }} />
      </div>
    </>
  )
}

function Bar({
  segment: { from, to, label, detail, tone = 'plain' },
  axis,
}: {
  readonly segment: Segment
  readonly axis: Axis
}) {
  const left = placeOf(from, axis)
  const width = placeOf(to ?? axis.to, axis) - left
  return (
    <span
      className={css['bar']}
      data-tone={tone}
      data-open={to === null || undefined}
      style={{ left: `${left}%`, width: `${width}%` }}
      title={[label, detail, span(from, to)].filter(Boolean).join('\n')}
    >
      <span>{label}</span>
    </span>
  )
}

function Years({ axis }: { readonly axis: Axis }) {
  return (
    <>
      <div />
      <div className={css['years']}>
        {axis.years.map((year) => (
          <span key={year} style={{ left: `${placeOf(`${year}-01-01` as PlainDate, axis)}%` }}>
            {year}
          </span>
        ))}
      </div>
    </>
  )
}

function LaneTable({ lanes, label }: { readonly lanes: readonly Lane[]; readonly label: string }) {
  return (
    <table aria-label={label}>
      <tbody>
        {lanes.flatMap((lane) =>
          lane.segments.map((segment) => (
            <tr key={lane.label + segment.from + segment.label}>
              <th scope="row">{lane.label}</th>
              <td>{span(segment.from, segment.to)}</td>
              <td>
                {segment.label}
                {segment.detail && <div className={css['detail']}>{segment.detail}</div>}
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}
