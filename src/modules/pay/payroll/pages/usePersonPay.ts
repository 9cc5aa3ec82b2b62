import { useAsOf } from '#modules/personnel/pages/as-of.ts'
import type { PersonRecord } from '#modules/personnel/api.ts'
import { query } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import { firstOf } from '../months.ts'
import type { PersonPay } from '../sheet-api.ts'

/** Who may see what somebody is paid, and the question for the month looked at. */
export function usePersonPay({ id, own, asOf }: PersonRecord) {
  const { isToday } = useAsOf()
  const one = useMay('GET /api/people/:id/pay')
  const whole = useMay('GET /api/pay/sheet')
  const month = isToday ? undefined : firstOf(asOf.day)
  return {
    may: one && (whole || own),
    asking: { ...query<PersonPay>(`/people/${id}/pay`, { month }), refetchOnWindowFocus: false },
  }
}
