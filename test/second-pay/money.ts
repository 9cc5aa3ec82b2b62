import { type Day, read } from './days.ts'
import { baseOn, tableOf } from './tables.ts'

/** What is held on the first day of a month: coefficients in hundredths, `reserved` in ten-thousandths. */
export type Month = {
  readonly group: string
  readonly step: number
  readonly percent: number
  readonly reserved: number
  readonly office: number
  readonly seniority: number
  readonly official: boolean
}

const topUpFrom = read('2015-01-01')
const keptFrom = read('2016-05-01')
const serviceKnownFrom = read('2012-01-01')
const service25From = read('2012-05-01')

const halfUp = (numerator: number, denominator: number): number => {
  const rest = numerator % denominator
  return (numerator - rest) / denominator + (rest * 2 >= denominator ? 1 : 0)
}

/** salary, beyond the top step, office, reserved, seniority, công vụ, low pay; -1: no law known that day */
export function pay(
  { group, step, percent, reserved, office, seniority, official }: Month,
  day: Day,
): readonly number[] {
  const base = baseOn(day)
  const coefficient = tableOf(group).steps[step - 1]!
  const percentBase = base * ((coefficient + office) * 100 + coefficient * percent)
  const service = !official ? 0 : day < serviceKnownFrom ? -1 : day < service25From ? 10 : 25
  return [
    halfUp(base * coefficient, 100),
    halfUp(base * coefficient * percent, 10_000),
    halfUp(base * office, 100),
    halfUp(base * reserved, 10_000),
    seniority < 0 ? -1 : halfUp(percentBase * seniority, 1_000_000),
    service < 0 ? -1 : halfUp(percentBase * service, 1_000_000),
    lowPay(coefficient, base, day),
  ]
}

/** NĐ 17/2015 (8%, hệ số ≤ 2,34), and NĐ 47/2016, which keeps what April 2016 paid. */
function lowPay(coefficient: number, base: number, day: Day): number {
  if (coefficient > 234 || day < topUpFrom) return 0
  if (day < keptFrom) return halfUp(base * coefficient * 8, 10_000)
  const salary = (of: number) => halfUp(of * coefficient, 100)
  const april = salary(1_150_000) + halfUp(1_150_000 * coefficient * 8, 10_000)
  return Math.max(0, april - salary(base))
}
