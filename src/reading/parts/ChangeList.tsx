import { viDate } from '#lib/date.ts'
import { type Change, type ChangeDay, dayAddress } from '../shelf/queries.ts'
import { To } from '../To.tsx'
import css from './reading.module.css'

type Props = { readonly days: readonly ChangeDay[]; readonly each?: number }

/** Days, and under each what reads otherwise from it. */
export function ChangeList({ days, each = Infinity }: Props) {
  return (
    <ol className={css['days']}>
      {days.map(({ day, changes }) => (
        <li key={day}>
          <To to={dayAddress(day)} className={css['dayName']}>
            {viDate(day)}
          </To>
          <ul>
            {changes.slice(0, each).map((change) => (
              <ChangeLine key={change.to + change.says} change={change} />
            ))}
            {changes.length > each && (
              <li>
                <To to={dayAddress(day)}>và {changes.length - each} thay đổi khác</To>
              </li>
            )}
          </ul>
        </li>
      ))}
    </ol>
  )
}

const ChangeLine = ({ change: { to, title, says } }: { readonly change: Change }) => (
  <li>
    <To to={to}>{title}</To>
    <div className={css['soft']}>{says}</div>
  </li>
)
