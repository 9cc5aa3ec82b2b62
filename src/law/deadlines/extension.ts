import type { WorkCalendar } from '#law/calendar/work-calendar.ts'
import type { AgencyChoices } from '#law/kit/choice.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { apologyBy } from './apology.ts'
import { oneStop } from './one-stop-law.ts'

export const apologyLate = 'Văn bản xin lỗi gửi muộn'

/** Hẹn lại ngày trả kết quả: once, and told in time; statistics keep to the first due day */
export function extend(
  { due, already }: { readonly due: PlainDate; readonly already: number },
  on: PlainDate,
  newDue: PlainDate,
  isWorking: WorkCalendar,
  choices?: AgencyChoices,
): Finding<PlainDate> {
  const rule = oneStop.on(on)
  if (already >= rule.value.extensions) throw new Refusal('conflict', 'Chỉ được hẹn lại một lần', [rule])
  const latest = apologyBy(due, on, isWorking, choices)
  if (on > latest.value.latest) throw new Refusal('not-yet-lawful', apologyLate, [latest])
  if (newDue <= due) throw new Refusal('invalid', 'Ngày hẹn lại phải sau ngày hẹn cũ', [latest])
  return finding(newDue, `Hẹn lại ngày ${viDate(newDue)}`, { from: [latest] })
}
