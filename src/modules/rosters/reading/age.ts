import { type PlainDate, viDate, wholeMonths, yearOf } from '#lib/date.ts'
import { held, type Problem } from './problem.ts'
import { type ReadDate, sayDate } from './read-date.ts'

const YOUNGEST = 18
const OLDEST = 70

/** Tuổi on the day of the list; of a year alone, by years. */
export function ageProblem(birth: ReadDate, asOf: PlainDate): Problem | null {
  const age =
    birth.precision === 'year' ? yearOf(asOf) - yearOf(birth.on) : Math.floor(wholeMonths(birth.on, asOf) / 12)
  if (birth.on <= asOf && age >= YOUNGEST && age <= OLDEST) return null
  const so = birth.on > asOf ? 'sau ngày của danh sách' : `thành ${age} tuổi ngày ${viDate(asOf)}`
  return held(
    'age-out-of-range',
    'birth',
    `Sinh ${sayDate(birth)}, ${so}; người trong danh sách phải từ ${YOUNGEST} đến ${OLDEST} tuổi. Hãy sửa ngày sinh.`,
  )
}
