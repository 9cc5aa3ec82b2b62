import { decree_161_2026, decree_58_2020, decree_73_2024, law_41_2024, law_58_2014 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import { baseSalary } from './base-salary.ts'
import type { StaffKind } from './held-step.ts'
import { viDecimal, viDong } from './vi-number.ts'

type Shares = Readonly<Record<'pension' | 'health' | 'unemployment', string>>
type Rates = { readonly employee: Shares; readonly employer: Shares & { sickness: string; accident: string } }

const rates: Rates = {
  employee: { pension: '8', health: '1.5', unemployment: '1' },
  employer: { pension: '14', sickness: '3', accident: '0.5', health: '3', unemployment: '1' },
}

/**
 * Mức đóng bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp, theo phần trăm tiền lương đóng bảo hiểm. From the first
 * year that lay wholly under the decree on accidents at work.
 */
export const insuranceRates = parameter('Mức đóng bảo hiểm bắt buộc', [
  {
    from: '2021-01-01',
    value: rates,
    cites: [cite(law_58_2014, 'Điều 85, Điều 86', 'read'), cite(decree_58_2020, 'mức đóng', 'memory')],
    checked: null,
  },
  {
    from: '2025-07-01',
    value: rates,
    cites: [cite(law_41_2024, 'Điều 31 đến Điều 34', 'read'), cite(decree_58_2020, 'mức đóng', 'memory')],
    checked: null,
  },
])

/** Tiền lương đóng bảo hiểm cao nhất, số lần mức lương cơ sở (mức tham chiếu) */
export const insuranceCeiling = parameter('Tiền lương đóng bảo hiểm cao nhất', [
  {
    from: '2021-01-01',
    value: 20,
    cites: [cite(law_58_2014, 'tiền lương đóng bảo hiểm cao nhất', 'memory')],
    checked: null,
  },
  {
    from: '2025-07-01',
    value: 20,
    cites: [cite(law_41_2024, 'Điều 31', 'read'), cite(decree_73_2024, 'Điều 3 khoản 2', 'read')],
    checked: null,
  },
  {
    from: '2026-07-01',
    value: 20,
    cites: [cite(law_41_2024, 'Điều 31', 'read'), cite(decree_161_2026, 'Điều 3 khoản 2', 'read')],
    checked: null,
  },
])

/** Tiền lương tháng làm căn cứ đóng bảo hiểm, whole đồng */
export function insuredPay(pay: Decimal, on: PlainDate): Finding<number> {
  const times = insuranceCeiling.on(on)
  const most = new Decimal(times.value).times(baseSalary.valueOn(on))
  const amount = roundToDong(Decimal.min(pay, most))
  return finding(amount, () => `Tiền lương đóng bảo hiểm ${viDong(amount)}`, { from: [times, baseSalary.on(on)] })
}

/** Tiền lương đóng bảo hiểm thất nghiệp cao nhất, số lần mức lương tối thiểu tháng theo vùng */
export const unemploymentCeiling = parameter('Tiền lương đóng bảo hiểm thất nghiệp cao nhất', [
  { from: '2021-01-01', value: 20, cites: [cite(law_41_2024, 'trần bảo hiểm thất nghiệp', 'read')], checked: null },
])

/** Kinh phí công đoàn the agency pays, theo phần trăm tiền lương đóng bảo hiểm */
export const unionFundPercent = parameter('Kinh phí công đoàn', [
  { from: '2021-01-01', value: 2, cites: [cite(law_41_2024, 'kinh phí công đoàn', 'read')], checked: null },
])

/** Căn cứ đóng bảo hiểm thất nghiệp: its own ceiling where the regional minimum wage is known, else that of social insurance */
export function unemploymentPay(
  pay: Decimal,
  insured: Finding<number>,
  regionalMinimumWage: number | undefined,
  on: PlainDate,
): Finding<number> {
  if (regionalMinimumWage === undefined) return insured
  const times = unemploymentCeiling.on(on)
  const amount = roundToDong(Decimal.min(pay, new Decimal(times.value).times(regionalMinimumWage)))
  return finding(amount, () => `Tiền lương đóng bảo hiểm thất nghiệp ${viDong(amount)}`, { from: [times] })
}

export type Contributions = Readonly<Record<'pension' | 'health' | 'unemployment', Finding<number>>>

const names = { pension: 'Bảo hiểm xã hội', health: 'Bảo hiểm y tế', unemployment: 'Bảo hiểm thất nghiệp' } as const

/** Người lao động đóng: cán bộ, công chức pay no bảo hiểm thất nghiệp */
export function contributions(
  staff: StaffKind,
  insured: Finding<number>,
  on: PlainDate,
  unemployment = insured,
): Contributions {
  const rule = insuranceRates.on(on)
  const exempt = staff === 'cadre' || staff === 'civil-servant'
  const share = (kind: keyof Shares): Finding<number> => {
    if (kind === 'unemployment' && exempt) return finding(0, 'Cán bộ, công chức không đóng bảo hiểm thất nghiệp')
    const percent = rule.value.employee[kind]
    const base = kind === 'unemployment' ? unemployment : insured
    const amount = roundToDong(new Decimal(base.value).times(percent).div(100))
    return finding(amount, `${names[kind]} ${viDecimal(percent)}%: ${viDong(amount)}`, { from: [rule, base] })
  }
  return { pension: share('pension'), health: share('health'), unemployment: share('unemployment') }
}
