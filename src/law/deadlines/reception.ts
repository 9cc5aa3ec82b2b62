import type { WorkCalendar } from '#law/calendar/work-calendar.ts'
import { decree_118_2025, decree_309_2026, decree_61_2018 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { oneStop } from './one-stop-law.ts'

const three = {
  counter: 'trực tiếp',
  post: 'bưu chính công ích, ủy quyền',
  online: 'trực tuyến',
}

/** Trực tiếp; bưu chính công ích, ủy quyền; trực tuyến; ki-ốt */
export type Channel = 'counter' | 'post' | 'online' | 'kiosk'

/** Cách thức nộp hồ sơ, nhận kết quả */
export const receptionChannels = parameter<Readonly<Partial<Record<Channel, string>>>>('Cách thức nộp hồ sơ', [
  { from: '2018-06-21', value: three, cites: [cite(decree_61_2018, 'Điều 16', 'text')], checked: null },
  { from: '2025-07-01', value: three, cites: [cite(decree_118_2025, 'cách thức nộp hồ sơ', 'memory')], checked: null },
  {
    from: '2026-08-05',
    value: { ...three, kiosk: 'ki-ốt đọc VNeID, thẻ căn cước' },
    cites: [
      cite(decree_118_2025, 'Điều 3 khoản 9, Điều 17 khoản 2a', 'text'),
      cite(decree_309_2026, 'bổ sung ki-ốt', 'text'),
    ],
    checked: null,
  },
])

/** Trạng thái hồ sơ sau khi nộp: 1 mới đăng ký, 2 được tiếp nhận */
export type Reception = { readonly status: 1 | 2; readonly clockStarted: boolean }

/** Online is registered on any day and starts no clock; the counter takes dossiers on working days only */
export function receive(channel: Channel, on: PlainDate, isWorking: WorkCalendar): Finding<Reception> {
  const rule = oneStop.on(on)
  const channels = receptionChannels.on(on)
  if (channels.value[channel] === undefined)
    throw new Refusal('not-yet-lawful', 'Chưa có cách nộp hồ sơ này', [channels])
  if (channel === 'online' || channel === 'kiosk') {
    return finding({ status: 1, clockStarted: false }, 'Mới đăng ký, chưa tính thời hạn', { from: [rule, channels] })
  }
  if (!isWorking(on)) throw new Refusal('not-yet-lawful', `Ngày ${viDate(on)} không phải ngày làm việc`, [rule])
  return finding({ status: 2, clockStarted: true }, 'Được tiếp nhận, bắt đầu tính thời hạn', { from: [rule, channels] })
}
