import { civilOf, dayOf, type Day, lengthOfMonth, read } from './days.ts'

export type Retired = { readonly age: number; readonly lastDay: Day; readonly pension: Day }

const required = (sex: 'male' | 'female', year: number): number =>
  sex === 'male' ? 720 + 3 * Math.min(year - 2020, 8) : 660 + 4 * Math.min(year - 2020, 15)

/** NĐ 135/2020 Điều 4 khoản 2; undefined for who reached the age under the law before it. */
export function retires(sex: 'male' | 'female', born: string): Retired | undefined {
  const { year, month } = civilOf(read(born))
  const birth = year * 12 + month - 1
  const reachedIn = (age: number) => Math.floor((birth + age) / 12)
  if (reachedIn(required(sex, 2020)) <= 2020) return undefined
  for (let schedule = 2021; ; schedule += 1) {
    const age = required(sex, schedule)
    if (reachedIn(age) !== schedule) continue
    const inMonth = birth + age - schedule * 12 + 1
    const lastDay = dayOf(schedule, inMonth, lengthOfMonth(schedule, inMonth))
    return { age, lastDay, pension: lastDay + 1 }
  }
}
