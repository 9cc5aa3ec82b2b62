import type { Finding } from '#law/kit/finding.ts'
import { overtimeCaps, overtimeRoom } from '#law/pay/overtime-caps.ts'
import { viDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'
import type { OvertimeInput } from './overtime-input.ts'

type Caps = { readonly findings: readonly Finding<unknown>[]; readonly notes: readonly string[] }

const normalDay = '8'

/** Each stretch against what came before it in the month and the year. */
export function capsOf({ work, group, before, lawOn }: OvertimeInput): Caps {
  const since = overtimeCaps.eras[0]!.from
  if (lawOn < since)
    return { findings: [], notes: [`Giới hạn giờ làm thêm trước ngày ${viDate(since)} chưa có trong thư viện luật.`] }
  let worked = new Decimal(0)
  const rooms = work.map(({ day, hours }) => {
    const so = (from: string) => worked.plus(from).toString()
    const normalHours = day === 'weekday' ? normalDay : '0'
    const room = overtimeRoom(
      { hours, normalHours, group, before: { day: '0', month: so(before.month), year: so(before.year) } },
      lawOn,
    )
    worked = worked.plus(hours)
    return room
  })
  const over = rooms.flatMap((room, at) => (room.value.allowed ? [] : [`Buổi ${at + 1}: ${room.says}.`]))
  return { findings: rooms, notes: over.length > 0 ? over : ['Trong giới hạn giờ làm thêm của ngày, tháng và năm.'] }
}
