import { decree_152_2025, decree_91_2017, decree_98_2023 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { baseSalary } from '#law/pay/base-salary.ts'
import { viDecimal, viDong } from '#law/pay/vi-number.ts'
import { Decimal } from '#lib/decimal.ts'
import type { PlainDate } from '#lib/date.ts'
import { type Award, type BonusRate, bonusRates, type Recipient } from './bonus-rates.ts'

/** Tập thể được nhân mấy lần mức của cá nhân; tiền lẻ làm tròn lên đến bội số nào */
export const bonusArithmetic = parameter('Cách tính tiền thưởng', [
  {
    from: '2017-10-01',
    value: { collectiveTimes: 2, roundedUpTo: 10_000 },
    cites: [
      cite(decree_91_2017, 'tập thể bằng hai lần cá nhân', 'read'),
      cite(decree_91_2017, 'làm tròn lên hàng chục nghìn đồng'),
    ],
    checked: null,
  },
  {
    from: '2024-01-01',
    value: { collectiveTimes: 2, roundedUpTo: 10_000 },
    cites: [
      cite(decree_98_2023, 'tập thể bằng hai lần cá nhân', 'read'),
      cite(decree_152_2025, 'làm tròn lên hàng chục nghìn đồng'),
    ],
    checked: null,
  },
])

export type Bonus = {
  readonly award: Award
  readonly multiple: string
  readonly amount: number
  readonly isCeiling: boolean
}

/** Tiền thưởng kèm theo danh hiệu, hình thức khen thưởng, theo mức lương cơ sở ngày quyết định */
export function honourBonus(
  award: Award,
  recipient: Recipient,
  decidedOn: PlainDate,
  base: Finding<number> = baseSalary.on(decidedOn),
): Finding<Bonus> {
  const rate = bonusRates[award]
  const rules = bonusArithmetic.on(decidedOn)
  const multiple = multipleOf(rate, recipient, rules.value.collectiveTimes, decidedOn)
  const exact = new Decimal(multiple.value).times(base.value)
  const amount = exact.div(rules.value.roundedUpTo).ceil().times(rules.value.roundedUpTo).toNumber()
  const rounded = exact.eq(amount) ? '' : `, làm tròn lên từ ${viDong(exact.ceil().toNumber())}`
  const most = rate.isCeiling ? 'nhiều nhất ' : ''
  const says = `${rate.label}: thưởng ${most}${viDong(amount)}${rounded}`
  return finding({ award, multiple: multiple.value, amount, isCeiling: rate.isCeiling }, says, {
    from: [multiple, finding(base.value, `Mức lương cơ sở ${viDong(base.value)}`, { from: [base] }), rules],
  })
}

function multipleOf(rate: BonusRate, recipient: Recipient, times: number, on: PlainDate): Finding<string> {
  if (rate.to !== 'both' && rate.to !== recipient)
    throw new Refusal('invalid', `${rate.label} chỉ dành cho ${rate.to === 'collective' ? 'tập thể' : 'cá nhân'}`)
  const own = rate.multiple.on(on)
  if (rate.to !== 'both' || recipient === 'individual')
    return finding(own.value, `${viDecimal(own.value)} lần mức lương cơ sở`, { from: [own] })
  const doubled = new Decimal(own.value).times(times).toString()
  return finding(doubled, `Tập thể ${viDecimal(doubled)} lần mức lương cơ sở: gấp ${times} lần cá nhân`, {
    from: [own],
  })
}

/** Nhiều hình thức cùng lúc cho cùng một thành tích: chỉ mức thưởng cao nhất */
export function highestBonus(bonuses: readonly Finding<Bonus>[]): Finding<Bonus> {
  const highest = bonuses.reduce((best, one) => (one.value.amount > best.value.amount ? one : best))
  return finding(highest.value, `Cùng thành tích, cùng lúc: chỉ nhận mức cao nhất, ${viDong(highest.value.amount)}`, {
    cites: [cite(decree_91_2017, 'nhận nhiều hình thức khen thưởng')],
    from: bonuses,
  })
}
