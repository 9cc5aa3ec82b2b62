import type { WorkCalendar } from '#law/calendar/work-calendar.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { oneStop } from './one-stop-law.ts'

/** Trực tiếp, bưu chính; trực tuyến */
export type Channel = 'counter' | 'post' | 'online'

/** Trạng thái hồ sơ sau khi nộp: 1 mới đăng ký, 2 được tiếp nhận */
export type Reception = { readonly status: 1 | 2; readonly clockStarted: boolean }

/** Online is registered on any day and starts no clock; the counter takes dossiers on working days only */
export function receive(channel: Channel, on: PlainDate, isWorking: WorkCalendar): Finding<Reception> {
  const rule = oneStop.on(on)
  if (channel === 'online') {
    return finding({ status: 1, clockStarted: false }, 'Mới đăng ký, chưa tính thời hạn', { from: [rule] })
  }
  if (!isWorking(on)) throw new Refusal('not-yet-lawful', `Ngày ${viDate(on)} không phải ngày làm việc`, [rule])
  return finding({ status: 2, clockStarted: true }, 'Được tiếp nhận, bắt đầu tính thời hạn', { from: [rule] })
}
