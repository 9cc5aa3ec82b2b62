import { addMonths, isPlainDate, type PlainDate } from '#lib/date.ts'
import type { Filter } from '#ui/filters.ts'
import { firstOf, monthWords } from '../months.ts'

/** The month in the address, '2026-11'; else that of today. */
export const monthOf = (text: string | undefined, today: PlainDate): PlainDate => {
  const day = `${text}-01`
  return isPlainDate(day) ? day : firstOf(today)
}

/** The last two years, the newest first. */
export function monthFilter(today: PlainDate): Filter {
  const months = Array.from({ length: 24 }, (_, at) => addMonths(firstOf(today), -at))
  const options = months.map((month) => ({ id: month.slice(0, 7), label: monthWords(month) }))
  return { id: 'thang', word: 'tháng', kind: 'choice', any: monthWords(firstOf(today)), options }
}
