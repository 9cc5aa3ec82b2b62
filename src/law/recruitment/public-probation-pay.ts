import { decree_115_2020, decree_259_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDecimal, viDong } from '#law/pay/vi-number.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'

/** Phần trăm lương tập sự; số bậc cộng thêm cho mỗi mức trình độ cao hơn yêu cầu */
export const publicProbationPay = parameter('Lương tập sự của viên chức', [
  {
    from: '2020-09-29',
    value: { percent: 85, fullPercent: 100, stepsPerLevel: 1 },
    cites: [cite(decree_115_2020, 'Điều 23 khoản 1, khoản 2', 'text')],
    checked: null,
  },
  { from: '2026-07-01', value: null, cites: [cite(decree_259_2026, 'Điều 21', 'secondary')], checked: null },
])

export type ProbationPay = {
  readonly step: number
  readonly coefficient: string
  readonly percent: number
  readonly amount: number
}

/** Lương tháng trong thời gian tập sự của viên chức; `coefficients`: hệ số các bậc, từ bậc 1 */
export function publicProbationSalary(
  coefficients: readonly string[],
  levelsAbove: number,
  hasFullPay: boolean,
  base: Finding<number>,
  lawOn: PlainDate,
): Finding<ProbationPay> {
  const law = publicProbationPay.on(lawOn)
  const step = 1 + levelsAbove * law.value.stepsPerLevel
  const coefficient = coefficients[step - 1]
  if (coefficient === undefined) throw new Refusal('invalid', `Bảng lương không có bậc ${step}`)
  const percent = hasFullPay ? law.value.fullPercent : law.value.percent
  const amount = roundToDong(new Decimal(coefficient).times(base.value).times(percent).div(100))
  const says = () => `Lương tập sự ${viDong(amount)} = ${percent}% × ${viDecimal(coefficient)} × ${viDong(base.value)}`
  return finding({ step, coefficient, percent, amount }, says, { from: [law, base] })
}
