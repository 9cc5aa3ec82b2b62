import { decree_135_2020, labour_code_45_2019 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { parameter } from '#law/kit/parameter.ts'

export type Sex = 'male' | 'female'

/** Months of age asked for in the first year, more each later year, until the end of the road. */
type Schedule = Readonly<Record<Sex, { readonly first: number; readonly yearly: number; readonly last: number }>>

/** Tuổi nghỉ hưu trong điều kiện lao động bình thường, theo tháng tuổi */
export const retirementAge = parameter<Schedule>('Lộ trình tuổi nghỉ hưu', [
  {
    from: '2021-01-01',
    value: {
      male: { first: 60 * 12 + 3, yearly: 3, last: 62 * 12 },
      female: { first: 55 * 12 + 4, yearly: 4, last: 60 * 12 },
    },
    cites: [cite(labour_code_45_2019, 'Điều 169', 'read'), cite(decree_135_2020, 'Điều 4 khoản 2', 'text')],
    checked: null,
  },
])

/** The year in which `first` applies. */
export const firstYear = 2021

/** Tháng tuổi phải đủ in one year. */
export function monthsOfAgeIn(year: number, { first, yearly, last }: Schedule[Sex]): number {
  return Math.min(last, first + yearly * (year - firstYear))
}
