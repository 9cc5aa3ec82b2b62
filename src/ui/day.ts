import { isPlainDate, type PlainDate } from '#lib/date.ts'
import { useAddress } from './address.ts'
import { useSession } from './session.ts'

/** The day looked at: today, unless the address says `ngay=YYYY-MM-DD`. */
export function useDay() {
  const { today } = useSession().agency
  const [{ ngay }, change] = useAddress()
  const day: PlainDate = ngay !== undefined && isPlainDate(ngay) ? ngay : today
  const look = (at: PlainDate | null) => change({ ngay: at === null || at === today ? null : at })
  return { today, day, isToday: day === today, look }
}
