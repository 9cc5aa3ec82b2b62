import { overtimeLawOf } from '#law/pay/overtime-law.ts'
import type { OvertimeLaw } from '#law/pay/overtime-rates.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'
import type { Fields } from '../fields.ts'
import { staffInNeed } from '../held-step-words.ts'
import { fold } from '../words.ts'

const inHealth = /y te|bac si|dieu duong|y si|duoc si|ho sinh|ky thuat y|benh vien/

export const readLaw = (input: Fields, lawOn: PlainDate): OvertimeLaw =>
  overtimeLawOf(staffInNeed(input), inHealth.test(fold(input.text('subject'))), lawOn).value

/** Tiền lương tháng: the salary and its allowances; what the case states must be what they make. */
export function readMonthly(input: Fields): string {
  if (!input.has('coefficient') || !input.has('base')) return String(input.number('monthly'))
  const salary = new Decimal(input.number('coefficient')).times(input.number('base'))
  const share = new Decimal(input.numberOr('uu_dai_pct', 0)).div(100).plus(1)
  const monthly = salary.times(share).plus(input.numberOr('allowances', 0))
  if (input.has('monthly') && !monthly.eq(input.number('monthly'))) {
    input.fail('monthly', `không bằng lương và phụ cấp đã cho: ${monthly.toString()}`)
  }
  return monthly.toString()
}
