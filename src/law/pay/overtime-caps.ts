import { labour_code_45_2019, resolution_17_2022 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'
import { viDecimal } from './vi-number.ts'

/** Giờ làm thêm nhiều nhất: `dayShare` of the normal hours of the day, `dayTotal` with them, a month, a year. */
export type OvertimeCaps = {
  readonly dayShare: string
  readonly dayTotal: number
  readonly month: Readonly<Record<OvertimeGroup, number>>
  readonly year: Readonly<Record<OvertimeGroup, number>>
}

/** Trường hợp thường; trường hợp được làm thêm đến 300 giờ một năm */
export type OvertimeGroup = 'ordinary' | 'extended'

const year = { ordinary: 200, extended: 300 }

/** Số giờ làm thêm tối đa */
export const overtimeCaps = parameter<OvertimeCaps>('Số giờ làm thêm tối đa', [
  {
    from: '2021-01-01',
    value: { dayShare: '0.5', dayTotal: 12, month: { ordinary: 40, extended: 40 }, year },
    cites: [cite(labour_code_45_2019, 'Điều 107')],
    checked: null,
  },
  {
    from: '2023-01-01', // Nghị quyết 17/2022: the day in force was not read; the next new year
    value: { dayShare: '0.5', dayTotal: 12, month: { ordinary: 40, extended: 60 }, year },
    cites: [cite(labour_code_45_2019, 'Điều 107'), cite(resolution_17_2022, 'số giờ làm thêm trong tháng')],
    checked: null,
  },
])

/** Hours as decimal text. `before`: overtime already approved of that day, month and year. */
export type OvertimeAsked = {
  readonly hours: string
  /** Số giờ làm việc bình thường trong ngày; on a day off: '0', and only the day's total counts */
  readonly normalHours: string
  readonly group: OvertimeGroup
  readonly before: { readonly day: string; readonly month: string; readonly year: string }
}

export type OvertimeRoom = {
  readonly allowed: boolean
  /** Hours that may still be worked under the narrowest limit, decimal text */
  readonly left: string
  readonly exceeded: readonly OvertimeLimit[]
}

export type OvertimeLimit = 'day-share' | 'day-total' | 'month' | 'year'

/** Số giờ còn được làm thêm, by every limit: each one a line of the explanation */
export function overtimeRoom(asked: OvertimeAsked, lawOn: PlainDate): Finding<OvertimeRoom> {
  const caps = overtimeCaps.on(lawOn)
  const limits = limitsOf(asked, caps.value)
  const checks = limits.map((limit) => check(limit, asked.hours, caps))
  const left = Decimal.max(0, Decimal.min(...limits.map(({ most, used }) => new Decimal(most).minus(used)))).toString()
  const exceeded = checks.filter(({ value }) => !value.met).map(({ value }) => value.limit)
  const allowed = exceeded.length === 0
  const says = allowed
    ? `Được làm thêm ${viDecimal(asked.hours)} giờ`
    : `Không được làm thêm ${viDecimal(asked.hours)} giờ, chỉ còn ${viDecimal(left)} giờ`
  return finding({ allowed, left, exceeded }, says, { from: checks })
}

type Limit = {
  readonly limit: OvertimeLimit
  readonly label: string
  readonly most: Decimal.Value
  readonly used: string
}

function limitsOf({ normalHours, group, before }: OvertimeAsked, caps: OvertimeCaps): readonly Limit[] {
  const normal = new Decimal(normalHours)
  const share: Limit = {
    limit: 'day-share',
    label: 'trong ngày, bằng 50% số giờ làm việc bình thường',
    most: normal.times(caps.dayShare),
    used: before.day,
  }
  return [
    ...(normal.gt(0) ? [share] : []),
    {
      limit: 'day-total',
      label: 'trong ngày, cả giờ bình thường',
      most: caps.dayTotal,
      used: normal.plus(before.day).toString(),
    },
    { limit: 'month', label: 'trong tháng', most: caps.month[group], used: before.month },
    { limit: 'year', label: 'trong năm', most: caps.year[group], used: before.year },
  ]
}

function check({ limit, label, most, used }: Limit, hours: string, caps: Finding<OvertimeCaps>) {
  const all = new Decimal(used).plus(hours)
  const met = all.lte(most)
  const says = `${viDecimal(all.toString())} giờ ${label}: ${met ? 'không quá' : 'vượt'} ${viDecimal(new Decimal(most).toString())} giờ`
  return finding({ limit, met }, says, { from: [caps] })
}
