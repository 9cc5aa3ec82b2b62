import { useAddress } from '#ui/address.ts'
import { Calendar, type DayCount } from '#ui/Calendar.tsx'
import type { PlainDate } from '#lib/date.ts'
import type { Desk } from './useDesk.ts'
import { monthsBetween } from './when.ts'

/** The days of the coming months; pressing one opens its list. */
export function DutyCalendar({ desk: { all, today, to } }: { readonly desk: Desk }) {
  const [, change] = useAddress()
  const counts: Record<PlainDate, DayCount> = {}
  for (const { on, overdue } of all.rows) {
    if (overdue && on.slice(0, 7) !== today.slice(0, 7)) continue
    counts[on] = { count: (counts[on]?.count ?? 0) + 1, tone: overdue ? 'danger' : 'plain' }
  }
  return (
    <Calendar
      label="Việc đến hạn theo ngày"
      from={today}
      months={monthsBetween(today, to).length}
      today={today}
      counts={counts}
      noun="việc"
      onDay={(day) => change({ khi: day < today ? 'qua-han' : day, xem: null })}
    />
  )
}
