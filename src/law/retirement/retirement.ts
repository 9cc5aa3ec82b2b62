import { decree_135_2020 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { NoLawInForce } from '#law/kit/parameter.ts'
import { addDays, addMonths, type PlainDate, viDate, yearOf } from '#lib/date.ts'
import { firstYear, monthsOfAgeIn, retirementAge, type Sex } from './retirement-age.ts'

/** `monthsOfAge`: tuổi nghỉ hưu; `lastDay`: ngày cuối làm việc; `pensionFrom`: ngày hưởng lương hưu */
export type Retirement = {
  readonly monthsOfAge: number
  readonly lastDay: PlainDate
  readonly pensionFrom: PlainDate
}

/** Thời điểm nghỉ hưu trong điều kiện lao động bình thường. Only the year of birth known: give 01/01 of it. */
export function retirement(sex: Sex, born: PlainDate, lawOn: PlainDate): Finding<Retirement> {
  const schedule = retirementAge.valueOn(lawOn)[sex]
  const monthsOfAge = ageReached(born, schedule, lawOn)
  const pensionFrom = addMonths(firstOfMonth(addMonths(born, monthsOfAge)), 1)
  const lastDay = addDays(pensionFrom, -1)
  const value = { monthsOfAge, lastDay, pensionFrom }
  return finding(
    value,
    () => `Nghỉ hưu khi hết ngày ${viDate(lastDay)}, hưởng lương hưu từ ngày ${viDate(pensionFrom)}`,
    () => ({
      cites: [cite(decree_135_2020, 'Điều 3 khoản 1, khoản 2', 'text')],
      from: [
        finding(born, `${sex === 'male' ? 'Nam' : 'Nữ'}, sinh ngày ${viDate(born)}`),
        finding(monthsOfAge, `Đủ ${viAge(monthsOfAge)} trong tháng ${monthOf(lastDay)}`, {
          from: [retirementAge.on(lawOn)],
        }),
      ],
    }),
  )
}

/** 739 → '61 tuổi 7 tháng' */
export const viAge = (months: number): string => `${Math.floor(months / 12)} tuổi ${months % 12} tháng`

/** The first year's age that is reached no later than within that year. */
export function ageReached(
  born: PlainDate,
  schedule: Parameters<typeof monthsOfAgeIn>[1],
  lawOn: PlainDate,
  earlier = 0,
): number {
  const month = firstOfMonth(born)
  if (yearOf(addMonths(month, schedule.first - schedule.yearly - earlier)) < firstYear)
    throw new NoLawInForce('Tuổi nghỉ hưu trước năm 2021', lawOn)
  for (let year = firstYear; ; year += 1) {
    const months = monthsOfAgeIn(year, schedule) - earlier
    if (yearOf(addMonths(month, months)) <= year) return months
  }
}

const firstOfMonth = (day: PlainDate) => `${day.slice(0, 8)}01` as PlainDate

const monthOf = (day: PlainDate) => viDate(day).slice(3)
