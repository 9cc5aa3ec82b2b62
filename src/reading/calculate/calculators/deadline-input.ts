import type { Limit } from '#law/deadlines/due-date.ts'
import type { Office } from '#law/deadlines/working-hours.ts'
import type { PlainDate } from '#lib/date.ts'
import { type Read, WrongTogether } from '../kit/read.ts'

export type Pause = readonly [from: PlainDate, to: PlainDate]

export type DeadlineInput = {
  readonly received: PlainDate
  /** 'HH:MM'; '' when it is not told. */
  readonly at: string
  readonly limit: Limit | { readonly unit: 'hour'; readonly n: number }
  readonly office: Office
  readonly supplemented: PlainDate | null
  readonly pauses: readonly Pause[]
  readonly extension: number
  readonly lawOn: PlainDate
}

const usualOffice: Office = [
  ['07:30', '11:30'],
  ['13:30', '17:00'],
]

export function readDeadline(typed: Read): DeadlineInput {
  const unit = typed.text('unit') as DeadlineInput['limit']['unit']
  const received = typed.date('received')
  const supplemented = typed.dateOr('supplemented', null)
  if (supplemented !== null && supplemented < received)
    throw new WrongTogether({ supplemented: 'Ngày nhận đủ hồ sơ phải không trước ngày tiếp nhận' })
  return {
    received,
    at: unit === 'hour' ? typed.text('begins') : typed.text('at'),
    limit: { unit, n: typed.number('n') },
    office: unit === 'hour' ? readOffice(typed) : usualOffice,
    supplemented,
    pauses: readPauses(typed, supplemented ?? received),
    extension: typed.numberOr('extension', 0),
    lawOn: typed.date('lawOn'),
  }
}

function readOffice(typed: Read): Office {
  const names = ['morningFrom', 'morningTo', 'afternoonFrom', 'afternoonTo'] as const
  const times = names.map((name) => typed.text(name))
  const wrong = names.find((_, at) => at > 0 && times[at]! <= times[at - 1]!)
  if (wrong) throw new WrongTogether({ [wrong]: 'Giờ này phải sau giờ trước nó' })
  return [
    [times[0]!, times[1]!],
    [times[2]!, times[3]!],
  ]
}

function readPauses(typed: Read, start: PlainDate): readonly Pause[] {
  const pauses = typed.rows('pauses').map((row): Pause => [row.date('from'), row.date('to')])
  pauses.forEach(([from, to], at) => {
    if (to < from) throw new WrongTogether({ [`pauses.${at}.to`]: 'Ngày chạy tiếp phải không trước ngày tạm dừng' })
    if (from < (pauses[at - 1]?.[1] ?? start))
      throw new WrongTogether({ [`pauses.${at}.from`]: 'Các lần tạm dừng ghi theo thứ tự, sau ngày tiếp nhận' })
  })
  return pauses
}
