import { Decimal } from '#lib/decimal.ts'
import type { Analysis } from './api.ts'
import { type Marked } from './responses.ts'

export function unitsOf(marked: readonly Marked[]): Analysis['units'] {
  const units = [...Map.groupBy(marked, ({ unitId }) => unitId)].map(([unitId, of]) => {
    const passed = of.filter(({ result }) => result.passed).length
    const share = new Decimal(passed).times(100).div(of.length).toDecimalPlaces(1).toString()
    return {
      unitId,
      unitName: of[0]!.unitName || 'Không thuộc đơn vị nào',
      sat: of.length,
      mean: meanOf(of),
      passed,
      share,
    }
  })
  return units.toSorted((a, b) => new Decimal(b.mean).cmp(a.mean))
}

export const meanOf = (marked: readonly Marked[]) =>
  marked.length === 0
    ? '0'
    : marked
        .reduce((sum, { result }) => sum.plus(result.points!), new Decimal(0))
        .div(marked.length)
        .toDecimalPlaces(2)
        .toString()

export const tenths = (full: string) =>
  Array.from({ length: 10 }, (_, at) => ({
    from: new Decimal(full).times(at).div(10).toString(),
    to: new Decimal(full)
      .times(at + 1)
      .div(10)
      .toString(),
  }))

export const tenthOf = ({ result }: Marked, full: string) =>
  Math.min(9, new Decimal(result.points!).times(10).div(full).floor().toNumber())
