import { Decimal } from '#lib/decimal.ts'

export type Worked = { readonly starts: number; readonly ends: number }
export type Part = { readonly night: boolean; readonly hours: string; readonly at: number }

const [morning, evening, midnight] = [6 * 60, 22 * 60, 24 * 60]

/** Số giờ, as decimal text to two places. */
export const hoursOf = ({ starts, ends }: Worked) => new Decimal(ends - starts).div(60).toDecimalPlaces(2).toString()

/** Giờ ban ngày và giờ ban đêm (22 giờ đến 6 giờ) of one stretch, in the order of the day. */
export function partsOf({ starts, ends }: Worked): Part[] {
  const bands = [
    { night: true, from: 0, to: morning },
    { night: false, from: morning, to: evening },
    { night: true, from: evening, to: midnight },
  ]
  return bands.flatMap(({ night, from, to }) => {
    const [first, last] = [Math.max(from, starts), Math.min(to, ends)]
    return first < last ? [{ night, hours: hoursOf({ starts: first, ends: last }), at: first }] : []
  })
}
