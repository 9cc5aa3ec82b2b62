import { yearOf } from '#lib/date.ts'
import type { Criteria } from './model.ts'
import { heightOf, type Merit } from './standards.ts'
import type { Asked, File } from './verdict.ts'

/** Thành tích cao nhất trước; then what the agency lists, in its order. */
export function keyOf(file: File, merit: Merit, criteria: Criteria, everEarly: boolean, { year }: Asked): number[] {
  const { serving, grades } = file
  const values = {
    count: merit.usable.length,
    'excellent-years': grades.filter((one) => one.grade === 'excellent' && one.year <= year && one.year > year - 6)
      .length,
    'never-early': everEarly ? 0 : 1,
    female: serving.sex === 'female' ? 1 : 0,
    older: serving.birthOn ? 3000 - yearOf(serving.birthOn) : 0,
  }
  return [merit.best ? heightOf(criteria, merit.best.achievement) : 0, ...criteria.order.map((one) => values[one])]
}
