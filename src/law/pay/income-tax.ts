import { law_109_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import { viDong } from './vi-number.ts'

/** Above this monthly income, this percent. */
type Bracket = { readonly above: number; readonly percent: number }

/** Biểu thuế lũy tiến từng phần, theo tháng */
export const taxBrackets = parameter<readonly Bracket[]>('Biểu thuế thu nhập cá nhân', [
  {
    from: '2026-01-01',
    value: [
      { above: 0, percent: 5 },
      { above: 10_000_000, percent: 10 },
      { above: 30_000_000, percent: 20 },
      { above: 60_000_000, percent: 30 },
      { above: 100_000_000, percent: 35 },
    ],
    cites: [cite(law_109_2025, 'Điều 8, kỳ tính thuế 2026', 'read')],
    checked: null,
  },
])

/** Thuế thu nhập cá nhân of one month's thu nhập tính thuế, whole đồng */
export function incomeTax(taxable: number, on: PlainDate): Finding<number> {
  const brackets = taxBrackets.on(on)
  const parts = brackets.value.map(({ above, percent }, index) => {
    const upTo = brackets.value[index + 1]?.above ?? Infinity
    return new Decimal(Math.max(0, Math.min(taxable, upTo) - above)).times(percent).div(100)
  })
  const tax = roundToDong(Decimal.sum(...parts))
  return finding(tax, () => `Thuế thu nhập cá nhân ${viDong(tax)} của thu nhập tính thuế ${viDong(taxable)}`, {
    from: [brackets],
  })
}
