import type { Queries } from '#db/connect.ts'
import type { AgencyChoices } from '#law/kit/choice.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { overtimeDay } from '#law/pay/overtime-day.ts'
import { type OvertimeRoom, overtimeRoom } from '#law/pay/overtime-caps.ts'
import type { Context } from '../../access/model.ts'
import { choicesOn } from '../../organisation/service.ts'
import { hoursOf } from './times.ts'
import type { OvertimeRow } from './store.ts'

type Wanted = Pick<OvertimeRow, 'day' | 'starts' | 'ends' | 'extended'>
type Before = { readonly day: number; readonly month: number; readonly year: number }

const hours = (minutes: number) => hoursOf({ starts: 0, ends: minutes })

/** Còn được làm thêm chừng ấy giờ không, by the limits of the day, the month and the year. */
export const roomFor = async (db: Queries, ctx: Context, wanted: Wanted, before: Before) =>
  roomOf(wanted, before, await choicesOn(db, ctx, wanted.day))

function roomOf(
  { day, starts, ends, extended }: Wanted,
  before: Before,
  choices: AgencyChoices,
): Finding<OvertimeRoom> {
  const kind = overtimeDay(day, choices)
  const room = overtimeRoom(
    {
      hours: hoursOf({ starts, ends }),
      normalHours: kind.value === 'weekday' ? '8' : '0',
      group: extended ? 'extended' : 'ordinary',
      before: { day: hours(before.day), month: hours(before.month), year: hours(before.year) },
    },
    day,
  )
  return finding(
    room.value,
    () => room.says,
    () => ({ cites: room.cites, from: [kind, ...room.from] }),
  )
}
