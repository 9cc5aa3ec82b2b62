import { daysBetween, type PlainDate, yearOf } from '#lib/date.ts'

export type Point = { readonly from: PlainDate; readonly value: number }
export type Size = { readonly width: number; readonly height: number; readonly left: number; readonly top: number }

/** Days across and value upward, from the first era to a year after the last day shown. */
export function scaleOf(points: readonly Point[], day: PlainDate, { width, height, left, top }: Size) {
  const first = points[0]!.from
  const latest = [day, points.at(-1)!.from].toSorted().at(-1)!
  const last = `${yearOf(latest) + 1}-12-31` as PlainDate
  const most = niceTop(Math.max(...points.map(({ value }) => value)))
  const span = Math.max(1, daysBetween(first, last))
  return {
    last,
    most,
    x: (at: PlainDate) => left + ((width - left) * Math.min(span, Math.max(0, daysBetween(first, at)))) / span,
    y: (value: number) => top + (height - top) * (1 - value / most),
  }
}

/** 2.530.000 → 3.000.000; 4 → 5 */
export function niceTop(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, value)))
  const step = [1, 2, 3, 5, 8, 10].find((times) => times * unit >= value)!
  return step * unit
}

/** Whole years to write under the chart, not more than fit. */
export function yearMarks(from: PlainDate, to: PlainDate, most: number): readonly PlainDate[] {
  const [first, last] = [yearOf(from) + 1, yearOf(to)]
  const every = [1, 2, 3, 4, 5, 10].find((step) => (last - first) / step <= most) ?? 20
  const years: PlainDate[] = []
  for (let year = first; year <= last; year += 1) if (year % every === 0) years.push(`${year}-01-01` as PlainDate)
  return years
}
