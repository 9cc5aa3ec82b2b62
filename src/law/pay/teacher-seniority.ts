import { decree_77_2021 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { type PlainDate, viDate, wholeMonths } from '#lib/date.ts'

/** Mức phụ cấp thâm niên nhà giáo: nothing before the first years, then one percent for each full year. */
export const teacherSeniorityRates = parameter('Phụ cấp thâm niên nhà giáo', [
  {
    from: '2020-07-01',
    value: { firstAfterYears: 5, percentPerYear: 1, unpaidLeaveFromMonths: 1 },
    cites: [cite(decree_77_2021, 'Điều 3, Điều 4', 'read')],
    checked: null,
  },
])

/** Thời gian không tính: months of tập sự, or of one unbroken absence */
export type Excluded = { readonly reason: 'probation' | 'unpaid-leave' | 'other'; readonly months: number }

/** Số tháng tính hưởng phụ cấp thâm niên nhà giáo */
export function teachingMonths(
  from: PlainDate,
  asOf: PlainDate,
  excluded: readonly Excluded[],
  lawOn: PlainDate,
): Finding<number> {
  const rates = teacherSeniorityRates.on(lawOn)
  const short = ({ reason, months }: Excluded) =>
    reason === 'unpaid-leave' && months < rates.value.unpaidLeaveFromMonths
  const lost = excluded.filter((one) => !short(one)).reduce((sum, { months }) => sum + months, 0)
  const all = wholeMonths(from, asOf)
  const counted = Math.max(0, all - lost)
  const says = `Giảng dạy từ ngày ${viDate(from)} đến ngày ${viDate(asOf)}: ${all} tháng, trừ ${lost} tháng không tính`
  return finding(counted, says, { from: [rates] })
}

/** Mức phần trăm phụ cấp thâm niên nhà giáo */
export function teacherSeniority(countedMonths: number, lawOn: PlainDate): Finding<number> {
  const rates = teacherSeniorityRates.on(lawOn)
  const years = Math.floor(countedMonths / 12)
  const { firstAfterYears, percentPerYear } = rates.value
  const percent = years < firstAfterYears ? 0 : years * percentPerYear
  return finding(percent, `Đủ ${years} năm giảng dạy: phụ cấp thâm niên ${percent}%`, { from: [rates] })
}
