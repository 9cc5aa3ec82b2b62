import { daysBetween, type PlainDate, viDate } from '#lib/date.ts'
import type { TimelinePicture } from '../kit/answer.ts'
import css from './Pictures.module.css'

/** Stretches along a bar, numbered days on it, and the same days in words under it. */
export function TimelineShown({ picture: { label, marks, spans } }: { readonly picture: TimelinePicture }) {
  const days = [...marks.map(({ on }) => on), ...spans.flatMap(({ from, to }) => [from, to])].toSorted()
  const [first, last] = [days[0]!, days.at(-1)!]
  const place = (day: PlainDate) => (daysBetween(first, day) / Math.max(1, daysBetween(first, last))) * 100
  const inOrder = marks.toSorted((a, b) => (a.on < b.on ? -1 : 1))
  return (
    <figure className={css['picture']}>
      <figcaption>{label}</figcaption>
      <div className={css['line']} aria-hidden>
        <div className={css['spans']}>
          {spans.map(({ from, to, label: words, tone = 'plain' }) => (
            <span
              key={from + words}
              data-tone={tone}
              style={{ left: `${place(from)}%`, width: `${place(to) - place(from)}%` }}
              title={words}
            >
              {words}
            </span>
          ))}
        </div>
        <div className={css['dots']}>
          {inOrder.map(({ on, label: words, tone = 'plain' }) => (
            <i key={on + words} data-tone={tone} style={{ left: `${place(on)}%` }} />
          ))}
        </div>
      </div>
      <ol className={css['marks']}>
        {inOrder.map(({ on, label: words, tone = 'plain' }) => (
          <li key={on + words} data-tone={tone}>
            <b>{viDate(on)}</b> {words}
          </li>
        ))}
      </ol>
    </figure>
  )
}
