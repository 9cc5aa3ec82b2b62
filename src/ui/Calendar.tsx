import { addMonths, type PlainDate, viDate } from '#lib/date.ts'
import css from './Calendar.module.css'
import { firstOfMonth, type MonthDay, monthWords, weeksOf } from './months.ts'

export type DayCount = { readonly count: number; readonly tone?: 'plain' | 'waits' | 'danger' }

type Props = {
  readonly label: string
  readonly from: PlainDate
  readonly months: number
  readonly today: PlainDate
  readonly counts: Readonly<Record<PlainDate, DayCount>>
  /** 'việc' */
  readonly noun: string
  readonly chosen?: PlainDate | null
  readonly onDay: (day: PlainDate) => void
}

const weekdays = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN']

/** Months with the number of duties of each day; the list beside it is its table. */
export function Calendar({ label, from, months, ...rest }: Props) {
  return (
    <div className={css['calendar']} role="group" aria-label={label}>
      {Array.from({ length: months }, (_, index) => addMonths(firstOfMonth(from), index)).map((month) => (
        <table key={month} className={css['month']}>
          <caption>{monthWords(month)}</caption>
          <thead>
            <tr>
              {weekdays.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeksOf(month).map((week) => (
              <tr key={week[0]!.day}>
                {week.map((day) => (
                  <DayCell key={day.day} {...day} {...rest} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  )
}

type CellProps = MonthDay & Pick<Props, 'today' | 'counts' | 'noun' | 'chosen' | 'onDay'>

function DayCell({ day, inside, today, counts, noun, chosen, onDay }: CellProps) {
  const here = counts[day]
  if (!inside) return <td />
  const number = Number(day.slice(8))
  const marks = { 'data-today': day === today || undefined, 'data-tone': here?.tone }
  if (here === undefined || here.count === 0)
    return (
      <td className={css['day']} {...marks}>
        <span>{number}</span>
      </td>
    )
  return (
    <td className={css['day']} {...marks}>
      <button type="button" aria-pressed={chosen === day} onClick={() => onDay(day)}>
        <span>{number}</span>
        <b>
          <span className="unseen">{viDate(day).slice(2)}: </span>
          {here.count}
          <span className="unseen">{` ${noun}${here.tone === 'danger' ? ', quá hạn' : ''}`}</span>
        </b>
      </button>
    </td>
  )
}
