import { circular_13_2026_bnv, decree_17_2015, decree_204_2004, decree_47_2016 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import { viDecimal, viDong } from './vi-number.ts'
import { baseSalary } from './base-salary.ts'

/** Mức lương = mức lương cơ sở × hệ số lương */
export const payFormula = parameter('Cách tính mức lương', [
  {
    from: '2004-10-01',
    value: 'Mức lương cơ sở × hệ số',
    cites: [cite(decree_204_2004, 'Điều 5', 'memory')],
    checked: null,
  },
  {
    from: '2026-07-01',
    value: 'Mức lương cơ sở × hệ số',
    cites: [cite(circular_13_2026_bnv, 'Điều 3 khoản 1', 'text')],
    checked: null,
  },
])

/** Tiền lương tăng thêm for low coefficients. */
export const lowPayTopUp = parameter('Tiền lương tăng thêm', [
  {
    from: '2015-01-01',
    value: { upToCoefficient: '2.34', percent: 8 },
    cites: [cite(decree_17_2015, 'mức 8%', 'memory')],
    checked: null,
  },
  { from: '2016-05-01', value: null, cites: [cite(decree_47_2016, 'thay thế', 'memory')], checked: null },
])

/** Mức lương tháng, whole đồng. */
export function monthlySalary(coefficient: string, on: PlainDate): Finding<number> {
  const base = baseSalary.valueOn(on)
  const amount = roundToDong(new Decimal(coefficient).times(base))
  return finding(
    amount,
    () => `Mức lương ${viDong(amount)} = ${viDong(base)} × ${viDecimal(coefficient)}`,
    () => ({
      from: [baseSalary.on(on), payFormula.on(on)],
    }),
  )
}

/** Tiền lương tăng thêm of that month; 0 when the law of the day gives none. */
export function topUp(coefficient: string, on: PlainDate): Finding<number> {
  const era = lowPayTopUp.eras.findLast(({ from }) => from <= on)
  if (!era?.value) return finding(0, 'Không có tiền lương tăng thêm')
  const { upToCoefficient, percent } = era.value
  const entitled = new Decimal(coefficient).lte(upToCoefficient)
  const amount = entitled
    ? roundToDong(new Decimal(coefficient).times(baseSalary.valueOn(on)).times(percent).div(100))
    : 0
  return finding(amount, `Tiền lương tăng thêm ${percent}%: ${viDong(amount)}`, () => ({ from: [lowPayTopUp.on(on)] }))
}

/** Số tiền của tháng 4/2016 được giữ: the salary of the month never falls below it, for the same coefficient */
export function keptLowPay(coefficient: string, on: PlainDate): Finding<number> {
  if (on < '2016-05-01') return finding(0, 'Chưa đến thời điểm giữ mức lương tháng 4/2016')
  const april = monthlySalary(coefficient, '2016-04-01').value + topUp(coefficient, '2016-04-01').value
  const missing = Math.max(0, april - monthlySalary(coefficient, on).value)
  return finding(missing, `Giữ bằng mức lương tháng 4/2016 ${viDong(april)}: bù ${viDong(missing)}`, {
    cites: [cite(decree_47_2016, 'giữ mức lương tháng 4/2016', 'memory')],
  })
}

/** Phụ cấp thâm niên vượt khung: percent of the last step's salary, whole đồng. */
export function beyondTopStepAmount(lastCoefficient: string, percent: number, base: Finding<number>): Finding<number> {
  const amount = roundToDong(new Decimal(lastCoefficient).times(base.value).times(percent).div(100))
  const says = () =>
    `Phụ cấp thâm niên vượt khung ${viDong(amount)} = ${viDong(base.value)} × ${viDecimal(lastCoefficient)} × ${percent}%`
  return finding(amount, says, { from: [base] })
}
