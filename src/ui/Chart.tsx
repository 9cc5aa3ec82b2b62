import { type ReactNode, useEffect, useRef } from 'react'
import css from './Chart.module.css'
import type { ChartData } from './charts.ts'

type Props = {
  /** What it shows and on which day: 'Số người theo bậc, ngày 01/04/2018'. */
  readonly label: string
  readonly data: ChartData
  /** Every chart has its table, and every number its people. */
  readonly table: ReactNode
  readonly height?: number
}

/** A chart, drawn only when it comes into sight, with the table that says the same. */
export function Chart({ label, data, table, height = 260 }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => (box.current ? drawInSight(box.current, data) : undefined), [data])
  return (
    <figure className={css['chart']}>
      <figcaption>{label}</figcaption>
      <div ref={box} style={{ height }} role="img" aria-label={`${label}. Số liệu ở bảng bên dưới.`} />
      <details>
        <summary>Xem dạng bảng</summary>
        {table}
      </details>
    </figure>
  )
}

function drawInSight(box: HTMLElement, data: ChartData) {
  let end: (() => void) | undefined
  let gone = false
  const start = async () => {
    const { draw } = await import('./charts.ts')
    if (!gone) end = draw(box, data)
  }
  const sight = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return
      sight.disconnect()
      void start()
    },
    { rootMargin: '400px' },
  )
  sight.observe(box)
  return () => {
    gone = true
    sight.disconnect()
    end?.()
  }
}
