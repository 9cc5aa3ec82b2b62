import type { WorkCalendar } from '#law/calendar/work-calendar.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { type Due, dueDate, type Limit } from './due-date.ts'
import { oneStop } from './one-stop-law.ts'

/** Hạn gửi phiếu yêu cầu bổ sung */
export function supplementNoticeBy(received: PlainDate, isWorking: WorkCalendar): Finding<PlainDate> {
  const rule = oneStop.on(received)
  const by = dueDate(received, { unit: 'working-day', n: rule.value.supplementNoticeWithin }, isWorking).value.on
  return finding(by, `Gửi phiếu yêu cầu bổ sung chậm nhất ngày ${viDate(by)}`, { from: [rule] })
}

export function ensureMaySupplement(already: number, lawOn: PlainDate): void {
  const rule = oneStop.on(lawOn)
  if (already >= rule.value.supplements) throw new Refusal('conflict', 'Chỉ được yêu cầu bổ sung một lần', [rule])
}

/** Thời hạn tính lại từ đầu khi nhận đủ hồ sơ: the whole of it, not what was left */
export function restarted(completed: PlainDate, limit: Limit, isWorking: WorkCalendar): Finding<Due> {
  const due = dueDate(completed, limit, isWorking)
  return finding(due.value, `Tính lại từ đầu từ ngày ${viDate(completed)}: hạn ngày ${viDate(due.value.on)}`, {
    from: [due, oneStop.on(completed)],
  })
}
