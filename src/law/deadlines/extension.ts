import type { WorkCalendar } from '#law/calendar/work-calendar.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { apologyBy } from './apology.ts'
import { oneStop } from './one-stop-law.ts'

/** Hẹn lại ngày trả kết quả: once, and told in time; statistics keep to the first due day */
export function extend(
  { due, already }: { readonly due: PlainDate; readonly already: number },
  on: PlainDate,
  newDue: PlainDate,
  isWorking: WorkCalendar,
): Finding<PlainDate> {
  const rule = oneStop.on(on)
  if (already >= rule.value.extensions) throw new Refusal('conflict', 'Chỉ được hẹn lại một lần', [rule])
  const latest = apologyBy(due, on, isWorking)
  if (on > latest.value.day) throw new Refusal('not-yet-lawful', 'Văn bản xin lỗi gửi muộn', [latest])
  if (newDue <= due) throw new Refusal('invalid', 'Ngày hẹn lại phải sau ngày hẹn cũ', [latest])
  return finding(newDue, `Hẹn lại ngày ${viDate(newDue)}`, { from: [latest] })
}
