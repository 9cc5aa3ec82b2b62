import { FlaskConical, History } from 'lucide-react'
import { viDate } from '#lib/date.ts'
import { Button } from '#ui/Button.tsx'
import { useDay } from '#ui/day.ts'
import { useSession } from '#ui/session.ts'
import css from './DayBand.module.css'

/** What must not be overlooked: sample data, and another day than today. */
export function DayBand() {
  const { agency } = useSession()
  const { day, today, isToday, look } = useDay()
  return (
    <>
      {agency.kind === 'sample' && (
        <p className={css['sample']}>
          <FlaskConical size={14} aria-hidden /> Dữ liệu mẫu · hôm nay là ngày {viDate(today)}
        </p>
      )}
      {!isToday && (
        <div className={css['other']} role="status">
          <History size={18} aria-hidden />
          <p>
            Đang xem tại ngày <strong>{viDate(day)}</strong>, không phải hôm nay
          </p>
          <Button onPress={() => look(null)}>Về hôm nay</Button>
        </div>
      )}
    </>
  )
}
