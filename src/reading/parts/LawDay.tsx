import { viDate } from '#lib/date.ts'
import { useLawDay } from '../place.ts'
import { DayInput } from './DayInput.tsx'
import css from './LawDay.module.css'

/** The day whose law is read; impossible to overlook when it is not today. */
export function LawDay() {
  const { day, today, isToday, read } = useLawDay()
  return (
    <div className={css['day']} data-other={!isToday || undefined}>
      <div data-noprint>
        <DayInput inline label="Đọc luật tại ngày" value={day} onChange={read} />
      </div>
      <span className={css['onPaper']}>Luật tại ngày {viDate(day)}</span>
      {isToday ? (
        <span className={css['today']} data-noprint>
          hôm nay
        </span>
      ) : (
        <span className={css['other']} data-noprint>
          {day > today ? 'Chưa đến ngày này' : 'Không phải hôm nay'}
          <button type="button" onClick={() => read(null)}>
            Về hôm nay
          </button>
        </span>
      )}
    </div>
  )
}
