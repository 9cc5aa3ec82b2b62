import type { CalendarPicture, DayLook } from '../kit/answer.ts'
import { type Month, monthsOf } from '../kit/months.ts'
import css from './Calendar.module.css'
import pictures from './Pictures.module.css'

const weekdays = ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'CN']

const legend: readonly (readonly [DayLook, string])[] = [
  ['received', 'Tiếp nhận'],
  ['counted', 'Ngày được đếm'],
  ['due', 'Hạn giải quyết'],
  ['off', 'Nghỉ lễ, nghỉ bù'],
  ['make-up', 'Làm bù'],
  ['paused', 'Tạm dừng'],
  ['undecided', 'Chưa có quyết định'],
]

export function CalendarShown({ picture: { label, days } }: { readonly picture: CalendarPicture }) {
  const seen = new Set(days.map(({ look }) => look))
  const first = days.findIndex(({ look }) => look === 'received')
  const special = days.slice(first).filter(({ look }) => look === 'off' || look === 'make-up')
  return (
    <figure className={pictures['picture']}>
      <figcaption>{label}</figcaption>
      <ul className={css['legend']} aria-label="Chú giải">
        {legend
          .filter(([look]) => seen.has(look))
          .map(([look, words]) => (
            <li key={look}>
              <i data-look={look} aria-hidden>
                {look === 'counted' ? '1' : ''}
              </i>
              {words}
            </li>
          ))}
      </ul>
      <div className={css['months']}>
        {monthsOf(days).map((month) => (
          <MonthShown key={month.title} month={month} />
        ))}
      </div>
      {special.length > 0 && (
        <ul className={css['special']}>
          {special.map(({ on, words }) => (
            <li key={on}>
              {Number(on.slice(8))}/{Number(on.slice(5, 7))}: {words}
            </li>
          ))}
        </ul>
      )}
    </figure>
  )
}

const MonthShown = ({ month: { title, weeks } }: { readonly month: Month }) => (
  <table className={css['month']}>
    <caption>{title}</caption>
    <thead>
      <tr>
        {weekdays.map((day) => (
          <th key={day} scope="col">
            {day}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {weeks.map((week, at) => (
        <tr key={at}>
          {week.map((day, place) =>
            day === null ? (
              <td key={place} />
            ) : (
              <td key={place} data-look={day.look} title={day.words}>
                <span className={css['day']}>{Number(day.on.slice(8))}</span>
                {day.n !== undefined && (
                  <b>
                    <span className="unseen">, đếm </span>
                    {day.n}
                  </b>
                )}
                {day.words && <span className="unseen"> {day.words}</span>}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
)
