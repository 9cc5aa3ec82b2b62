import { type Finding, finding } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { tradeSeniorityRates } from './allowance-kinds.ts'

/** Mức phần trăm phụ cấp thâm niên nghề (tòa án, kiểm sát, thanh tra, thi hành án, kiểm toán, hải quan, kiểm lâm…) */
export function tradeSeniority(months: number, lawOn: PlainDate): Finding<number> {
  const rates = tradeSeniorityRates.on(lawOn)
  const { firstAfterMonths, first, perYear } = rates.value
  const percent = months < firstAfterMonths ? 0 : first + Math.floor((months - firstAfterMonths) / 12) * perYear
  return finding(percent, `Làm nghề ${months} tháng: phụ cấp thâm niên nghề ${percent}%`, { from: [rates] })
}
