import { decree_363_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import { viDong } from './vi-number.ts'

/** Phụ cấp tăng thêm của người có tài năng trong quân đội: the least and the most percent; who has which was not read */
export const armyTalentPercent = parameter('Phụ cấp tăng thêm trong quân đội', [
  {
    from: '2025-12-31',
    value: { least: 250, most: 500 },
    cites: [cite(decree_363_2025, 'mức phụ cấp tăng thêm', 'read')],
    checked: null,
  },
])

/** Phụ cấp tăng thêm at the percent a decision gives, within the decree's */
export function armyTalentPay(
  coefficient: string,
  percent: number,
  base: Finding<number>,
  lawOn: PlainDate,
): Finding<number> {
  const range = armyTalentPercent.on(lawOn)
  const { least, most } = range.value
  if (percent < least || percent > most) {
    throw new Refusal('invalid', `Phụ cấp tăng thêm từ ${least}% đến ${most}%`, [range])
  }
  const amount = roundToDong(new Decimal(coefficient).times(base.value).times(percent).div(100))
  return finding(amount, () => `Phụ cấp tăng thêm ${viDong(amount)}, bằng ${percent}% mức lương`, {
    from: [range, base],
  })
}
