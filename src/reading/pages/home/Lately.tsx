import { ChangeList } from '../../parts/ChangeList.tsx'
import css from '../../parts/reading.module.css'
import { useLawDay } from '../../place.ts'
import { byDay } from '../../shelf/queries.ts'
import { allChanges } from '../../shelf/shelf.ts'
import { To } from '../../To.tsx'

const days = byDay(allChanges)

/** What changed before the day read, and what comes after it. */
export function Lately() {
  const { day, isToday } = useLawDay()
  const coming = days
    .filter((one) => one.day > day)
    .slice(-3)
    .toReversed()
  const past = days.filter((one) => one.day <= day).slice(0, 4)
  return (
    <div className={css['section']}>
      <h2>{isToday ? 'Sắp thay đổi' : 'Thay đổi ngay sau ngày này'}</h2>
      {coming.length === 0 ? (
        <p className={css['soft']}>Chưa có thay đổi nào đã được quy định sau ngày này.</p>
      ) : (
        <ChangeList days={coming} each={4} />
      )}
      <h2>{isToday ? 'Vừa thay đổi' : 'Thay đổi gần nhất trước ngày này'}</h2>
      <ChangeList days={past} each={4} />
      <p>
        <To to="/luat/thay-doi">Mọi ngày thay đổi</To>
      </p>
    </div>
  )
}
