import { useEffect, useRef, useState } from 'react'
import { type PlainDate, viDate, yearOf } from '#lib/date.ts'
import { type Point, scaleOf, type Size, yearMarks } from './steps.ts'
import css from './StepChart.module.css'

type Props = {
  readonly label: string
  readonly points: readonly Point[]
  readonly day: PlainDate
  readonly unit: string
}

/** A value that holds until the law changes it: a stair, with the day read marked on it. Its table is the list below. */
export function StepChart({ label, points, day, unit }: Props) {
  const [box, width] = useWidth()
  const size: Size = { width: width - 12, height: 252, left: 76, top: 24 }
  const { x, y, last, most } = scaleOf(points, day, size)
  const here = points.findLast(({ from }) => from <= day)
  const path = points.map(
    ({ from, value }, at) => `${at === 0 ? 'M' : 'H'}${x(from)}${at === 0 ? ` ${y(value)}` : `V${y(value)}`}`,
  )
  return (
    <figure ref={box} className={css['chart']}>
      <figcaption className="unseen">{label} theo thời gian; số liệu ở danh sách các giai đoạn bên dưới.</figcaption>
      <svg width={width} height={280} role="img" aria-label={`${label} theo thời gian`}>
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share} className={css['line']}>
            <path d={`M${size.left} ${y(most * share)}H${size.width}`} />
            <text x={size.left - 8} y={y(most * share) + 4} textAnchor="end">
              {words(most * share)}
            </text>
          </g>
        ))}
        {yearMarks(points[0]!.from, last, (size.width - size.left) / 48).map((mark) => (
          <text key={mark} x={x(mark)} y={272} textAnchor="middle" className={css['year']}>
            {yearOf(mark)}
          </text>
        ))}
        <path className={css['stair']} d={`${path.join('')}H${x(last)}`} />
        {points.map(({ from, value }) => (
          <circle key={from} className={css['dot']} cx={x(from)} cy={y(value)} r={3.5}>
            <title>{`Từ ${viDate(from)}: ${words(value)}`}</title>
          </circle>
        ))}
        {here && (
          <Mark
            at={x(day)}
            y={y(here.value)}
            right={size.width}
            words={`${viDate(day)}: ${words(here.value)} ${unit}`}
          />
        )}
      </svg>
    </figure>
  )
}

const words = (value: number) => value.toLocaleString('vi-VN')

type MarkProps = { readonly at: number; readonly y: number; readonly right: number; readonly words: string }

function Mark({ at, y, right, words }: MarkProps) {
  const isLate = at > right / 2
  return (
    <g className={css['mark']}>
      <path d={`M${at} 16V252`} />
      <circle cx={at} cy={y} r={5} />
      <text x={isLate ? at - 6 : at + 6} y={12} textAnchor={isLate ? 'end' : 'start'}>
        {words}
      </text>
    </g>
  )
}

function useWidth() {
  const box = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(340)
  useEffect(() => {
    const watcher = new ResizeObserver(
      ([entry]) => entry && setWidth(Math.max(280, Math.floor(entry.contentRect.width))),
    )
    if (box.current) watcher.observe(box.current)
    return () => watcher.disconnect()
  }, [])
  return [box, width] as const
}
