import { addDays, daysBetween, type PlainDate, yearOf } from '#lib/date.ts'

export type Segment = {
  readonly from: PlainDate
  /** null: until now. */
  readonly to: PlainDate | null
  readonly label: string
  readonly detail?: string
  readonly tone?: 'plain' | 'strong' | 'waits' | 'danger'
}

export type Lane = { readonly label: string; readonly segments: readonly Segment[] }

export type Axis = { readonly from: PlainDate; readonly to: PlainDate; readonly years: readonly number[] }

/** From the first year of anything to some months after today, with years that do not crowd. */
export function axisOf(lanes: readonly Lane[], today: PlainDate, width = 900): Axis {
  const days = lanes.flatMap(({ segments }) => segments.flatMap(({ from, to }) => (to === null ? [from] : [from, to])))
  days.push(today)
  days.sort()
  const from = `${yearOf(days[0]!)}-01-01` as PlainDate
  const to = addDays(days.at(-1)!, 180)
  const count = yearOf(to) - yearOf(from) + 1
  const every = [1, 2, 5, 10].find((step) => (count / step) * 48 <= width) ?? 20
  const all = Array.from({ length: count }, (_, index) => yearOf(from) + index)
  return { from, to, years: all.filter((year) => (year - yearOf(from)) % every === 0) }
}

/** Where a day stands on the axis, from 0 to 100. */
export const placeOf = (day: PlainDate, { from, to }: Axis) => (daysBetween(from, day) / daysBetween(from, to)) * 100
