import { decree_108_2014, decree_154_2025, decree_29_2023 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDecimal, viDong } from '#law/pay/vi-number.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'

type Seniority = {
  readonly minYears: number
  readonly firstYears: number
  readonly firstMonths: number
  readonly perLaterYear: string
}

type Terms = {
  readonly monthsPerYearEarly: number
  /** Số năm còn lại đến tuổi nghỉ hưu; null where not read */
  readonly yearsEarly: { readonly min: number; readonly max: number } | null
  /** Trợ cấp theo số năm đóng bảo hiểm xã hội; null where not read */
  readonly seniority: Seniority | null
  readonly reducesPension: boolean
}

/** Chính sách nghỉ hưu trước tuổi khi tinh giản biên chế */
export const earlyRetirementTerms = parameter<Terms>('Trợ cấp nghỉ hưu trước tuổi do tinh giản biên chế', [
  {
    from: '2016-01-01',
    value: { monthsPerYearEarly: 3, yearsEarly: null, seniority: null, reducesPension: false },
    cites: [cite(decree_108_2014, 'trợ cấp cho mỗi năm nghỉ hưu trước tuổi')],
    checked: null,
  },
  { from: '2023-01-01', value: null, cites: [cite(decree_29_2023, 'chưa đọc mức trợ cấp')], checked: null },
  {
    from: '2025-06-16',
    value: {
      monthsPerYearEarly: 5,
      yearsEarly: { min: 2, max: 5 },
      seniority: { minYears: 15, firstYears: 20, firstMonths: 5, perLaterYear: '0.5' },
      reducesPension: false,
    },
    cites: [cite(decree_154_2025, 'chính sách nghỉ hưu trước tuổi', 'read')],
    checked: null,
  },
  { from: '2031-01-01', value: null, cites: [cite(decree_154_2025, 'áp dụng đến 31/12/2030', 'read')], checked: null },
])

export type Leaver = { readonly yearsEarly: number; readonly insuredYears: number; readonly monthlyPay: number }

export type EarlyRetirement = {
  readonly months: string
  readonly allowance: number
  readonly reducesPension: boolean
}

/** Trợ cấp nghỉ hưu trước tuổi: theo năm nghỉ sớm và theo năm đóng bảo hiểm xã hội */
export function earlyRetirement(one: Leaver, lawOn: PlainDate): Finding<EarlyRetirement> {
  const law = earlyRetirementTerms.on(lawOn)
  const forYears = earlyMonths(one.yearsEarly, law.value)
  const forService = serviceMonths(one.insuredYears, law.value)
  const months = new Decimal(forYears.value).plus(forService.value)
  const allowance = roundToDong(months.times(one.monthlyPay))
  const says = `Trợ cấp ${viDecimal(months.toString())} tháng lương: ${viDong(allowance)}`
  const { reducesPension } = law.value
  return finding({ months: months.toString(), allowance, reducesPension }, says, {
    from: [
      forYears,
      forService,
      finding(one.monthlyPay, `Tiền lương tháng ${viDong(one.monthlyPay)}`),
      finding(reducesPension, 'Không bị trừ tỷ lệ lương hưu do nghỉ trước tuổi'),
      law,
    ],
  })
}

function earlyMonths(years: number, { yearsEarly, monthsPerYearEarly }: Terms): Finding<string> {
  if (yearsEarly !== null && (years < yearsEarly.min || years > yearsEarly.max)) {
    const says = `Chỉ có mức trợ cấp cho người còn từ ${yearsEarly.min} đến ${yearsEarly.max} năm đến tuổi nghỉ hưu`
    throw new Refusal('not-yet-lawful', says)
  }
  const months = new Decimal(years).times(monthsPerYearEarly).toString()
  const words = `Nghỉ sớm ${viDecimal(String(years))} năm, mỗi năm ${monthsPerYearEarly} tháng lương`
  return finding(months, `${words}: ${viDecimal(months)} tháng`)
}

function serviceMonths(years: number, { seniority }: Terms): Finding<string> {
  if (seniority === null) throw new Refusal('not-yet-lawful', 'Chưa đọc được mức trợ cấp theo năm đóng bảo hiểm xã hội')
  const { minYears, firstYears, firstMonths, perLaterYear } = seniority
  if (years < minYears)
    throw new Refusal('not-yet-lawful', `Chưa có mức trợ cấp cho người đóng bảo hiểm xã hội dưới ${minYears} năm`)
  const later = Math.max(0, years - firstYears)
  const months = new Decimal(perLaterYear).times(later).plus(firstMonths).toString()
  const words = `Đóng bảo hiểm xã hội ${viDecimal(String(years))} năm`
  return finding(months, `${words}: ${viDecimal(months)} tháng lương`)
}
