import { circular_11_2012_bnv } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { type PlainDate, yearOf } from '#lib/date.ts'
import { firstYear, monthsOfAgeIn, retirementAge, type Sex } from './retirement-age.ts'
import { viAge } from './retirement.ts'

/** Tuổi nghỉ hưu mà biểu báo cáo số lượng, chất lượng công chức chia nhóm: nữ 55, nam 60 */
export const formRetirementAge = parameter<Readonly<Record<Sex, number>>>('Tuổi nghỉ hưu của biểu báo cáo', [
  {
    from: '2013-01-01',
    value: { male: 60 * 12, female: 55 * 12 },
    cites: [cite(circular_11_2012_bnv, 'Biểu BM01/BNV, cột độ tuổi', 'memory')],
    checked: null,
  },
])

/** Số tháng tuổi tới mức nghỉ hưu of a day: the law's road from 2021 on, before it what the report forms go by. */
export function monthsAtRetirement(sex: Sex, on: PlainDate): Finding<number> {
  if (yearOf(on) < firstYear) {
    const ages = formRetirementAge.on(on)
    return finding(ages.value[sex], viAge(ages.value[sex]), { from: [ages] })
  }
  const road = retirementAge.on(on)
  const months = monthsOfAgeIn(yearOf(on), road.value[sex])
  return finding(months, viAge(months), { from: [road] })
}
